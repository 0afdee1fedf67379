import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentencesFor } from '../../research/evaluate/summaries.ts';
import { rouge } from '../../research/measure/rouge.ts';
import { fitChoices, softmax } from '../../research/train/choice.ts';
import { exampleOf, type Item } from '../../research/train/example.ts';
import { learnLanguage, learnUniversal, pickFrom, tablesOf } from '../../research/train/learn.ts';
import { fitLogistic } from '../../research/train/logistic.ts';
import { solve } from '../../research/train/newton.ts';
import { rewardOf } from '../../research/train/reward.ts';
import { readWeights, type WeightTables } from '../../src/engine/rank/weights.ts';
import { commandLine } from '../scripts/command-line.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/training/${name}.json`, import.meta.url), 'utf8'));
const items: Item[] = read('articles');
const examples = items.map((item) => exampleOf(item, 'tiny', 1)!);

describe('learning from four articles', () => {
  const learned = tablesOf({ tiny: learnLanguage(examples, learnUniversal(examples)) });

  test('gives the stored weights', () => {
    expect(learned).toEqual(read('weights'));
  });

  test('picks what their summaries were made of', () => {
    const picks = examples.map((example) => pickFrom(example, readWeights(learned, 'tiny'))[0]);
    const best = examples.map(({ sentences, reward }) =>
      [...sentences.keys()].reduce((top, index) => (reward([index]) > reward([top]) ? index : top)),
    );
    expect(picks).toEqual(best);
  });

  test('keeps to the prior what the data does not say', () => {
    const untitled = items.map(({ title: _, ...item }) => exampleOf(item, 'tiny', 1)!);
    const sentences = { ...learned.sentences, 'share of title': [1.25] };
    const prior = readWeights({ ...learned, sentences }, 'tiny');
    const tables = tablesOf({ tiny: learnLanguage(untitled, prior) });
    expect(tables.sentences).toMatchObject({ 'share of title': [1.25] });
  });
});

test('an article without a choice or a reference teaches nothing', () => {
  expect(
    exampleOf({ lang: 'en', paragraphs: ['One sentence.'], reference: 'One.' }, 'tiny', 1),
  ).toBeUndefined();
  expect(exampleOf({ lang: 'en', paragraphs: ['One. Two.'] }, 'tiny', 1)).toBeUndefined();
});

test.each<[readonly number[]]>([[[0]], [[1]], [[0, 1]], [[2, 0]], [[]]])(
  'the reward of %j is ROUGE-1 + ROUGE-2',
  (picked) => {
    const sentences = ['The cat sat on the mat.', 'The dog sat on the cat, on the cat.', 'A bird!'];
    const references = ['The cat sat on a mat.', 'On the cat, on the dog.'];
    const summary = picked
      .toSorted()
      .map((index) => sentences[index])
      .join('\n');
    const { rouge1, rouge2 } = rouge(summary, references, 'en');
    expect(rewardOf(sentences, references, 'en')(picked)).toBeCloseTo(rouge1 + rouge2, 12);
  },
);

test('solves A x = b', () => {
  // 4x + 2y = 10, 2x + 3y = 9; only the lower triangle is read.
  const [x, y] = solve(Float64Array.of(4, 99, 2, 3), Float64Array.of(10, 9));
  expect(x).toBeCloseTo(1.5, 12);
  expect(y).toBeCloseTo(2, 12);
});

test('a logistic regression finds the odds', () => {
  // Three of four where the feature is 1, one of four where it is 0.
  const rows = [1, 1, 1, 1, 0, 0, 0, 0].map((value) => Float64Array.of(value, 1));
  const labels = Uint8Array.of(1, 1, 1, 0, 1, 0, 0, 0);
  const weights = fitLogistic([{ rows, labels, weight: 1 }], { strength: 0, prior: new Float64Array(2) });
  expect(weights[1]).toBeCloseTo(Math.log(1 / 3), 4);
  expect(weights[0]! + weights[1]!).toBeCloseTo(Math.log(3), 4);
});

test('a choice is learned as often as it should be made', () => {
  const choice = {
    rows: [Float64Array.of(1), Float64Array.of(0)],
    targets: Float64Array.of(0.8, 0.2),
    weight: 1,
  };
  const [weight] = fitChoices([choice], { strength: 0, prior: new Float64Array(1) });
  expect(weight).toBeCloseTo(Math.log(4), 4);
  expect([...softmax([1000, 1000, -1000])]).toEqual([0.5, 0.5, 0]);
});

describe('the command', () => {
  const { folder, run, write } = commandLine('research/train.ts');
  const line = JSON.stringify(items[0]);
  const sets = ['en-cnn', 'en-dailymail', 'fr-orangesum', 'id-indosum', 'id-detik', 'vi-vietnews'];
  write(Object.fromEntries(sets.map((set) => [`data/${set}.jsonl`, `${line}\n`])));
  write({ 'part/en-cnn.jsonl': `${line}\n` });
  const two = items.slice(0, 2).map((item) => `${JSON.stringify(item)}\n`);
  write(Object.fromEntries(sets.map((set) => [`two/${set}.jsonl`, two.join('')])));

  test('writes a table for each language and one for all', () => {
    expect(run(['data', '--out', 'weights.json']).code).toBe(0);
    const tables: WeightTables = JSON.parse(readFileSync(`${folder}/weights.json`, 'utf8'));
    expect(tables.languages).toEqual(['universal', 'en', 'fr', 'id', 'vi']);
    for (const name of tables.languages) expect(() => readWeights(tables, name)).not.toThrow();
  });

  test('says how weights do on what they were not learned from, and writes none', () => {
    const { code, stdout } = run(['two', '--folds', '2']);
    expect(code).toBe(0);
    const [header, ...rows] = stdout.trim().split('\n');
    expect(header).toMatch(/^items +Lead R1 +Lead R2 +R1 +R2 +spread +left out R1 +left out R2$/);
    expect(rows.map((row) => row.split(/ {2,}/).slice(0, 2))).toEqual(
      sets.map((set) => [`${set} (${sentencesFor(set)})`, '2']),
    );
  });

  test.each<[readonly string[], RegExp]>([
    [[], /^Usage: npm run --silent train -- DATA_FOLDER/],
    [['data', 'more'], /^Usage/],
    [['part'], /en-dailymail\.jsonl: there is no such file/],
    [['data', '--folds', '1'], /--folds takes a whole number from 2 to 19, not "1"/],
    [['data', '--out', 'nowhere/weights.json'], /nowhere\/weights\.json: there is no such file/],
  ])('train %j', (args, message) => {
    const { code, stderr } = run([...args]);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n').at(-1)).toMatch(message);
  });
});
