import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate as command } from '../../../research/evaluate/evaluate.ts';
import { runProcess, temporaryFolder } from '../../scripts/run-command.ts';

const { folder, run, write } = temporaryFolder();

const text = [
  'The council voted to close the old bridge.',
  'Engineers found cracks in three arches.',
  'Buses take the new bridge.',
  'Shop owners fear for their summer.',
  'The mayor promised a ferry on foot.',
  'Repairs cost nine million euros.',
  'The bridge was built in 1853.',
];
const lines = (...items: object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
const article = { id: 'a1', lang: 'en', paragraphs: [text.join(' ')] };
const page = `<!doctype html><html lang="en"><title>T</title><body><article>${text
  .map((line) => `<p>${line} ${line}</p>`)
  .join('')}</article></body></html>`;
const truth = text.map((line) => `${line} ${line}`).join('\n');
const golden = [
  { lang: 'en', set: 'golden', text: 'It rained. It stopped.', sentences: ['It rained.', 'It stopped.'] },
  { lang: 'de', set: 'golden', text: 'Es regnet. Es ist nass.', sentences: ['Es regnet. Es ist nass.'] },
];

write({
  'summaries/en-news.jsonl': lines({ ...article, reference: text[0] }),
  'summaries/fr-orangesum.jsonl': lines({ ...article, references: ['nothing alike', text.join('\n')] }),
  'unseen/fr-orangesum.jsonl': `${lines(article)}\n`,
  'reading/en-news.jsonl': lines(
    article,
    {
      id: 'junk',
      lang: 'en',
      paragraphs: [
        'What happens in the town of Kelden?',
        'Where do all of the ferries go?',
        'Can a bridge be that old?',
      ],
    },
    { id: 'short', lang: 'en', paragraphs: [text[0]] },
  ),
  'pages/a.html': page,
  'pages/b.html': '<title>Nothing</title>',
  'pages/truth.json': JSON.stringify({ a: { url: 'https://news.example/a', articleBody: truth } }),
  'bare/a.html': page,
  'sentences/golden.json': JSON.stringify(golden),
  'sentences/unseen.json': JSON.stringify([{ lang: 'en', text: 'It rained. It stopped.' }]),
  'duplicates/documents.json': JSON.stringify([
    { paragraphs: [text[0], text[1], text[0]], drop: [0] },
    { paragraphs: [text[0], text[1]], drop: [1] },
  ]),
  'duplicates/other.json': '{}',
  'bad/broken.jsonl': `${lines(article)}{"id":`,
  'bad/shape.jsonl': lines({ id: 'a1', lang: 'en', paragraphs: 'text' }),
  'bad/object.json': '{}',
  'empty/readme.txt': '',
});

/** Returns the rows and the predictions. */
async function evaluate(...args: string[]) {
  const { code, stdout, stderr } = await run(command, [...args, '--json', '--out', 'out.jsonl']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows: { name: string; items: number; figures: Record<string, number> }[] = JSON.parse(stdout);
  const predictions = readFileSync(join(folder, 'out.jsonl'), 'utf8').trim().split('\n');
  return { rows, predictions: predictions.map((line) => JSON.parse(line)) };
}

describe('summaries', () => {
  test('each file has its length, and ours is beside Lead-k and plain TextRank', async () => {
    const { rows, predictions } = await evaluate('summaries', 'summaries');
    expect(rows.map(({ name, items }) => [name, items])).toEqual([
      ['en-news (3)', 1],
      ['fr-orangesum (1)', 1],
    ]);
    expect(Object.keys(rows[0]!.figures)).toEqual(
      ['', 'Lead ', 'ts-textrank '].flatMap((way) => ['R1', 'R2', 'RLsum'].map((measure) => way + measure)),
    );
    // Eight words of reference in the 20 of the first three sentences.
    expect(rows[0]!.figures['Lead R1']).toBeCloseTo((2 * 8) / (8 + 19), 10);
    expect(predictions.map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ['a1', 3],
      ['a1', 1],
    ]);
    for (const sentence of predictions[0].sentences) expect(text).toContain(sentence);
  });

  test('another length', async () => {
    const { rows, predictions } = await evaluate('summaries', 'summaries/en-news.jsonl', '--sentences', '2');
    expect([rows[0]!.name, predictions[0].sentences.length]).toEqual(['en-news (2)', 2]);
  });

  test('without references there are predictions and no figures', async () => {
    const { rows, predictions } = await evaluate('summaries', 'unseen');
    expect(rows).toEqual([{ name: 'fr-orangesum (1)', items: 1, figures: {} }]);
    expect(predictions).toHaveLength(1);
  });
});

describe('reading', () => {
  const names = [
    'measured',
    'short',
    'dangling',
    'fragment',
    'junk',
    'alike',
    'quote',
    'any',
    'long',
    'Lead any',
  ];

  test('faults of summaries of articles, beside Lead-k', async () => {
    const { rows, predictions } = await evaluate('reading', 'reading/en-news.jsonl', '--sentences', '2');
    expect(rows.map(({ name, items }) => [name, items])).toEqual([['en-news (2)', 3]]);
    expect(Object.keys(rows[0]!.figures)).toEqual(names);
    // One article is too short to pick from; of the other two, one has nothing but junk.
    expect(rows[0]!.figures).toMatchObject({
      measured: 2 / 3,
      short: 0,
      junk: 1 / 2,
      any: 1 / 2,
      'Lead any': 1 / 2,
    });
    expect(predictions.map(({ id, found }) => [id, found.length])).toEqual([
      ['a1', 0],
      ['junk', 2],
    ]);
  });

  test('faults of summaries of saved pages; a refused page has no summary', async () => {
    const { rows } = await evaluate('reading', 'pages');
    expect(rows[0]).toMatchObject({ name: 'pages (5)', items: 2, figures: { measured: 1 / 2, any: 0 } });
  });
});

describe('pages', () => {
  test('figures of the pages that have an answer, predictions of all', async () => {
    const { rows, predictions } = await evaluate('pages', 'pages');
    const { name, items, figures } = rows[0]!;
    expect([name, items]).toEqual(['Pith', 2]);
    expect(figures).toEqual({
      F1: 1,
      precision: 1,
      recall: 1,
      'F1 folded': 1,
      'junk first': 0,
      'junk in three': 0,
      refused: 0,
    });
    expect(predictions.map(({ id, paragraphs }) => [id, paragraphs.length])).toEqual([
      ['a', 7],
      ['b', 0],
    ]);
  });

  test.each([
    ['truth.json itself', 'pages/truth.json', 2],
    ['one page', 'pages/a.html', 1],
    ['a folder without answers', 'bare', 1],
  ])('%s', async (_name, path, items) => {
    expect((await evaluate('pages', path)).rows[0]!.items).toBe(items);
  });
});

test('every step of the extraction is left out in turn', async () => {
  const { rows } = await evaluate('pages', 'pages', '--ablate');
  const names = rows.map(({ name }) => name);
  expect([names[0], names.at(-1)]).toEqual(['all steps', 'no step']);
  expect(names.slice(1, -1).every((name) => name.startsWith('without '))).toBe(true);
});

test('sentences by set and language, each language with the same weight', async () => {
  const { rows, predictions } = await evaluate('sentences', 'sentences');
  expect(rows).toEqual([
    { name: 'golden golden, 2 languages', items: 2, figures: { 'boundary F1': (1 + 2 / 3) / 2, exact: 0.5 } },
    { name: 'golden golden en', items: 1, figures: { 'boundary F1': 1, exact: 1 } },
    { name: 'golden golden de', items: 1, figures: { 'boundary F1': 2 / 3, exact: 0 } },
    { name: 'unseen', items: 1, figures: {} },
  ]);
  expect(predictions[0]).toEqual({ index: 0, sentences: ['It rained.', 'It stopped.'] });
  expect(predictions[2]).toEqual({ index: 0, sentences: ['It rained.', 'It stopped.'] });
});

test('duplicates: it does not matter which of two equal copies is folded', async () => {
  const { rows, predictions } = await evaluate('duplicates', 'duplicates');
  expect(rows).toEqual([{ name: 'documents', items: 2, figures: { exact: 0.5, precision: 1, recall: 0.5 } }]);
  expect(predictions).toEqual([
    { index: 0, folded: [2] },
    { index: 1, folded: [] },
  ]);
});

test('the table of the real command has figures times 100, a line a row', () => {
  const outcome = runProcess('research/evaluate.ts', ['duplicates', 'duplicates/documents.json'], folder);
  expect(outcome).toEqual({
    code: 0,
    stdout: '           items  exact  precision  recall\ndocuments      2   50.0      100.0    50.0\n',
    stderr: '',
  });
});

test.each([
  ['nothing', [], 'Usage: npm run --silent evaluate'],
  [
    'an option of another stage',
    ['reading', 'pages', '--ablate'],
    '--ablate, --browser, --metadata and --words are options of pages',
  ],
  ['an unknown stage', ['words', 'pages'], 'There is no stage "words"'],
  ['a stage that is a name of every object', ['constructor', 'pages'], 'There is no stage "constructor"'],
  [
    'a peer that we do not know',
    ['summaries', 'summaries', '--peer', 'toString'],
    'There is no peer "toString"',
  ],
  [
    'a peer for another stage',
    ['pages', 'pages', '--peer', 'ts-textrank'],
    '--peer is an option of summaries and choices only',
  ],
  ['no path', ['pages'], 'Name the data'],
  ['no such path', ['pages', 'nowhere'], 'nowhere: there is no such file'],
  ['a folder without data', ['summaries', 'empty'], 'empty: nothing to evaluate here'],
  ['a file that is no page', ['pages', 'empty/readme.txt'], 'nothing to evaluate here'],
  ['a file of no kind', ['reading', 'empty/readme.txt'], 'nothing to evaluate here'],
  ['broken JSON', ['summaries', 'bad/broken.jsonl'], 'bad/broken.jsonl:2: this is not JSON'],
  ['data of another kind', ['summaries', 'bad/shape.jsonl'], '"paragraphs" should be a list of texts'],
  ['an object for a list', ['sentences', 'bad/object.json'], 'bad/object.json: this is not a list'],
  [
    'an option of another stage',
    ['pages', 'pages', '--sentences', '3'],
    '--sentences is an option of summaries',
  ],
  ['an unknown option', ['pages', 'pages', '--fast'], "Unknown option '--fast'"],
  ['no sentences', ['summaries', 'summaries', '--sentences', '0'], '--sentences takes a whole number'],
  ['nowhere to write to', ['summaries', 'unseen', '--out', 'nowhere/x'], 'nowhere/x: there is no such file'],
])('%s: one clear line and exit code 1', async (_name, args, message) => {
  const { code, stdout, stderr } = await run(command, args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^[^\n]+\n$/);
});
