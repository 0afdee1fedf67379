import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate as command } from '../../../research/evaluate/evaluate.ts';
import { temporaryFolder } from '../../scripts/run-command.ts';

const { folder, run, write } = temporaryFolder();

const sentences = [
  'The council voted to close the old bridge.',
  'Engineers found cracks in three arches.',
  'Buses take the new bridge.',
  'Shop owners fear for their summer.',
  'The mayor promised a ferry on foot.',
  'Repairs cost nine million euros.',
  'The bridge was built in 1853.',
];
const unread = {
  lang: 'en-GB',
  title: 'Old bridge closed',
  paragraphs: [
    { text: 'Bridges', kind: 'heading', order: 0 },
    { text: sentences.slice(0, 3).join(' '), kind: 'text', order: 1 },
    { text: sentences.slice(3).join(' '), kind: 'text', order: 2 },
  ],
  k: 3,
};
const listed = sentences.map((text, index) => ({ text, paragraph: index < 3 ? 1 : 2 }));
const answers = { sentences: listed, best: [0, 1, 5], top: [0, 5, 1], fine: [4], bad: [2] };
const article = (id: string, more: object = {}) => ({ id, ...unread, ...answers, ...more });
const lines = (...items: object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');

write({
  'first/news.jsonl': lines(article('web/1'), article('2', { lang: 'uk' }), { id: 'web/3', ...unread }),
  'second/news.jsonl': lines(article('web/1', { best: [0, 1, 4], top: [0, 1, 4], fine: [5] })),
  'five.jsonl': lines(...['a', 'b', 'c', 'd', 'e'].map((id) => article(`web/${id}`))),
  'unread.jsonl': lines({ id: 'web/3', ...unread }),
  'bad/range.jsonl': lines(article('web/1', { bad: [7] })),
  'bad/answers.jsonl': lines(article('web/1', { fine: 'none' })),
  'bad/paragraphs.jsonl': lines({ ...unread, id: 'web/1', paragraphs: ['A text.'] }),
  'bad/length.jsonl': lines({ ...unread, id: 'web/1', k: 'three' }),
  'pages/a.html': '<title>A</title>',
});

/** Returns the rows by name, and the predictions. */
async function evaluate(...args: string[]) {
  const { code, stdout, stderr } = await run(command, ['choices', ...args, '--json', '--out', 'out.jsonl']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows: { name: string; items: number; figures: Record<string, number> }[] = JSON.parse(stdout);
  const predictions = readFileSync(join(folder, 'out.jsonl'), 'utf8').trim().split('\n');
  return { rows, predictions: predictions.map((line) => JSON.parse(line)) };
}

const figuresOf = (...ways: string[]) =>
  ways.flatMap((way) => ['gain', 'top', 'bad'].map((measure) => way + measure));

test('a row for all, each set and each language with five articles; k is that of the line', async () => {
  const { rows, predictions } = await evaluate('first');
  expect(rows.map(({ name, items }) => [name, items])).toEqual([
    ['all', 2],
    ['web', 1],
    ['news', 1],
  ]);
  expect(Object.keys(rows[0]!.figures)).toEqual(figuresOf('', 'first k ', 'ts-textrank '));
  // The first three are two of the best and a bad one.
  expect(rows[1]!.figures).toMatchObject({
    'first k gain': 2 / 3,
    'first k top': 2 / 3,
    'first k bad': 1 / 3,
  });
  expect(predictions.map(({ id }) => id)).toEqual(['web/1', '2', 'web/3']);
  for (const prediction of predictions) {
    expect(prediction.sentences).toHaveLength(3);
    for (const sentence of prediction.sentences) expect(sentences).toContain(sentence);
  }
  expect((await evaluate('five.jsonl')).rows.map(({ name, items }) => [name, items])).toEqual([
    ['all', 5],
    ['web', 5],
    ['en', 5],
  ]);
});

test.each([
  ['of --second', ['first', '--second', 'second']],
  ['of a path with the same ids', ['first', 'second/news.jsonl']],
])('a second reader %s is scored like a summarizer', async (_name, args) => {
  const { rows, predictions } = await evaluate(...args);
  expect(rows.map(({ name, items }) => [name, items])).toEqual([
    ['all', 2],
    ['read twice', 1],
    ['web', 1],
    ['news', 1],
  ]);
  const second = { 'second gain': 2.5 / 3, 'second top': 2 / 3, 'second bad': 0 };
  for (const row of rows.slice(0, 3)) expect(row.figures).toMatchObject(second);
  expect(rows[3]!.figures).not.toHaveProperty('second gain');
  expect(predictions).toHaveLength(3);
});

test('another length', async () => {
  const { rows, predictions } = await evaluate('first', '--sentences', '2');
  expect(predictions.map((each) => each.sentences.length)).toEqual([2, 2, 2]);
  expect(rows[0]!.figures['first k gain']).toBe(1);
});

test('an article without answers gives a prediction and no figures', async () => {
  const { rows, predictions } = await evaluate('unread.jsonl');
  expect(rows).toEqual([{ name: 'all', items: 1, figures: {} }]);
  expect(predictions).toHaveLength(1);
});

test.each([
  [
    'a number that no sentence has',
    ['choices', 'bad/range.jsonl'],
    '"bad" has a number that no sentence has',
  ],
  ['answers of another type', ['choices', 'bad/answers.jsonl'], '"fine" should be a list of whole numbers'],
  ['paragraphs of another type', ['choices', 'bad/paragraphs.jsonl'], 'a list of objects with a "text"'],
  ['a length of another type', ['choices', 'bad/length.jsonl'], '"k" should be a whole number'],
  [
    'an option of this stage only',
    ['pages', 'pages', '--second', 'second'],
    '--second is an option of choices',
  ],
])('%s: one clear line and exit code 1', async (_name, args, message) => {
  const { code, stderr } = await run(command, args);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});
