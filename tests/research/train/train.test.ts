import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentencesPerSummary } from '../../../research/evaluate/article-item.ts';
import { train } from '../../../research/train/train.ts';
import { readWeights, type WeightTables } from '../../../src/engine/rank/weights.ts';
import { trainingItems } from '../../fixtures/training/tiny-weights.ts';
import { temporaryFolder } from '../../scripts/run-command.ts';

const { folder, run, write } = temporaryFolder();
const line = JSON.stringify(trainingItems[0]);
const sets = ['en-cnn', 'en-dailymail', 'fr-orangesum', 'id-indosum', 'id-detik', 'vi-vietnews'];
write(Object.fromEntries(sets.map((set) => [`data/${set}.jsonl`, `${line}\n`])));
write({ 'part/en-cnn.jsonl': `${line}\n` });
const two = trainingItems.slice(0, 2).map((item) => `${JSON.stringify(item)}\n`);
write(Object.fromEntries(sets.map((set) => [`two/${set}.jsonl`, two.join('')])));

test('writes a column for each language and a universal one', async () => {
  expect((await run(train, ['data', '--out', 'weights.json'])).code).toBe(0);
  const tables: WeightTables = JSON.parse(readFileSync(`${folder}/weights.json`, 'utf8'));
  expect(tables.languages).toEqual(['universal', 'en', 'fr', 'id', 'vi']);
  for (const name of tables.languages) expect(() => readWeights(tables, name)).not.toThrow();
});

test('measures weights on articles that they were not learned from, and writes none', async () => {
  const { code, stdout } = await run(train, ['two', '--folds', '2']);
  expect(code).toBe(0);
  const [header, ...rows] = stdout.trim().split('\n');
  expect(header).toMatch(/^items +Lead R1 +Lead R2 +R1 +R2 +spread +left out R1 +left out R2$/);
  expect(rows.map((row) => row.split(/ {2,}/).slice(0, 2))).toEqual(
    sets.map((set) => [`${set} (${sentencesPerSummary(set)})`, '2']),
  );
});

test.each<[readonly string[], RegExp]>([
  [[], /^Usage: npm run --silent train -- DATA_FOLDER/],
  [['data', 'more'], /^Usage/],
  [['part'], /en-dailymail\.jsonl: there is no such file/],
  [['data', '--folds', '1'], /--folds takes a whole number from 2 to 19, not "1"/],
  [['data', '--out', 'nowhere/weights.json'], /nowhere\/weights\.json: there is no such file/],
])('train %j', async (args, message) => {
  const { code, stderr } = await run(train, args);
  expect(code).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toMatch(message);
});
