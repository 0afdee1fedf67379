import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { train } from '../../../research/train/train.ts';
import { features } from '../../../src/engine/rank/sentence-features.ts';
import type { WeightTable } from '../../../src/engine/rank/weights.ts';
import { trainingChoices, trainingItems } from '../../fixtures/training/tiny-weights.ts';
import { temporaryFolder } from '../../scripts/run-command.ts';

const { folder, run, write } = temporaryFolder();
const lines = (items: readonly object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
const sets = ['en-cnn', 'en-dailymail', 'fr-orangesum', 'id-indosum', 'id-detik', 'vi-vietnews'];
write(Object.fromEntries(sets.map((set) => [`summaries/${set}.jsonl`, lines(trainingItems.slice(0, 2))])));
write({ 'part/en-cnn.jsonl': lines(trainingItems), 'choices/tiny.jsonl': lines(trainingChoices) });

test('writes a weight for each feature', async () => {
  expect((await run(train, ['summaries', 'choices', '--out', 'weights.json'])).code).toBe(0);
  const table: WeightTable = JSON.parse(readFileSync(`${folder}/weights.json`, 'utf8'));
  expect(Object.keys(table.scale)).toEqual(features.map(({ name }) => name));
});

test('measures weights on articles that they were not learned from, and writes none', async () => {
  const { code, stdout } = await run(train, ['summaries', 'choices/tiny.jsonl', '--folds', '2']);
  expect(code).toBe(0);
  const [header, ...rows] = stdout.trim().split('\n');
  expect(header).toMatch(/^items +first k gain +gain +spread +top +bad +left out gain$/);
  expect(rows.map((row) => row.split(/ {2,}/).slice(0, 2))).toEqual([
    ['all', '4'],
    ['tiny', '4'],
    ['en', '4'],
  ]);
});

test.each<[readonly string[], RegExp]>([
  [[], /^Usage: npm run --silent train -- SUMMARIES_FOLDER CHOICES/],
  [['summaries'], /^Usage/],
  [['part', 'choices'], /en-dailymail\.jsonl: there is no such file/],
  [['summaries', 'nowhere'], /nowhere/],
  [['summaries', 'choices', '--folds', '1'], /--folds takes a whole number from 2 to 19, not "1"/],
  [
    ['summaries', 'choices', '--out', 'nowhere/weights.json'],
    /nowhere\/weights\.json: there is no such file/,
  ],
])('train %j', async (args, message) => {
  const { code, stderr } = await run(train, args);
  expect(code).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toMatch(message);
});
