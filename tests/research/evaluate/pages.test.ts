import { describe, expect, test } from 'vitest';
import { evaluate as command } from '../../../research/evaluate/evaluate.ts';
import type { Row } from '../../../research/report/figures-table.ts';
import { prose } from '../../page/page.ts';
import { temporaryFolder } from '../../scripts/run-command.ts';

const { run, write } = temporaryFolder();

const story = [1, 2, 3, 4, 5].map((seed) => prose(3, seed));
const paragraphs = story.map((text) => `<p>${text}</p>`).join('');
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Bridge opens in spring</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string, head?: string) =>
  html(`<article><h1>Bridge opens in spring</h1>${inner}</article>`, head);

const caption = 'Workers on the bridge in April, the largest that the region has seen.';
const lead =
  'After nine years of building, the bridge of Kelden opens to all in May. A feast with music will be held on both banks of the river, and the first to cross will be the children of the school.';
const hidden = 'The ferry stays for those who walk and for those who come by bicycle.';
const scripted = 'Only a script of the page would have put this sentence here.';
const extra =
  'The town of Kelden lies between two hills and has a market on each Friday, where farmers sell.';
const inside =
  '<p>The open air pool lost <span style="display:none">312,000 euros</span> last year, said the mayor of the town.</p>';

const metadata = `<meta name="author" content="Ann Bee"><meta property="article:published_time" content="2026-05-03T23:30:00Z">`;
const truth = (...lines: string[]) => ({ articleBody: lines.join('\n') });

write({
  'news/clean.html': article(paragraphs, metadata),
  'news/lost.html': article(
    `<div class="promo"><p>${lead}</p></div>${paragraphs}<p hidden>${hidden}</p>${inside}<p>${extra}</p>`,
  ),
  'news/refused.html': html('<p>Closed for the rest of the year.'),
  'news/truth.json': JSON.stringify({
    clean: {
      ...truth(...story),
      title: 'Bridge opens in Spring',
      byline: 'Ann Bee',
      date: '2026-05-04 01:30:00+02:00',
    },
    lost: {
      ...truth(
        lead,
        ...story,
        hidden,
        'The open air pool lost 312,000 euros last year, said the mayor of the town.',
        scripted,
      ),
      title: 'Another title',
    },
    refused: { ...truth('Closed for the rest of the year.'), title: 'Closed' },
  }),
  'kinds/caption.html': article(`<div class="caption">${caption}</div>${paragraphs}`),
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`kinds/p${index}.html`, article(paragraphs)]),
  ),
  'kinds/truth.json': JSON.stringify({
    caption: { ...truth(...story), type: 'article' },
    ...Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`p${index}`, { ...truth(...story), type: 'documentation' }]),
    ),
  }),
});

async function rowsOf(...args: string[]): Promise<Row[]> {
  const { code, stdout } = await run(command, ['pages', ...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

const extractors = ['Pith', 'Readability', 'defuddle'];

describe('the table', () => {
  test('a table for each folder with each extractor, for each kind with ten pages, and for all', async () => {
    const rows = await rowsOf('news', 'kinds');
    expect(rows.map(({ table, name, items }) => [table, name, items])).toEqual([
      ...extractors.map((name) => ['news', name, 3]),
      ...extractors.map((name) => ['kinds', name, 11]),
      ...extractors.map((name) => ['kinds', `${name}, documentation`, 10]),
      ...extractors.map((name) => ['all', name, 14]),
    ]);
  });

  test('plain Readability keeps the caption that we drop, and has no rows of comparison', async () => {
    const [ours, readability, defuddle] = (await rowsOf('kinds/caption.html')) as [Row, Row, Row];
    expect([ours.figures['junk first'], readability.figures['junk first']]).toEqual([0, 1]);
    expect(ours.counts).toEqual({ better: 0, worse: 0 });
    expect(readability.counts).toBeUndefined();
    expect(readability.figures).not.toHaveProperty('F1 folded');
    expect(defuddle.figures.recall).toBe(1);
  });

  test('a page is worse if its F1 is .05 below that of Readability, or if only we refuse it', async () => {
    const [ours] = await rowsOf('news');
    expect(ours!.counts).toEqual({ better: 0, worse: 2 });
  });

  test('--alone leaves the other extractors away', async () => {
    const rows = await rowsOf('news', '--alone');
    expect(rows.map(({ name, counts }) => [name, counts])).toEqual([['Pith', {}]]);
  });
});

describe('--worst', () => {
  test('what was lost by which stage, longest first', async () => {
    const { stdout } = await run(command, ['pages', 'news/lost.html', '--worst', '5']);
    const [, page] = stdout.split('\n\n');
    const lines = page!.trim().split('\n');
    expect(lines[0]).toMatch(/^news\/lost {2}Pith \d+\.\d, Readability \d+\.\d, defuddle \d+\.\d$/);
    expect(lines.slice(1)).toEqual([
      `  lost by dropFurniture: 39 words: ${lead.slice(0, 150)}…`,
      `  lost by the snapshot (hidden): 14 words: ${hidden}`,
      `  lost by nothing (not in the body): 12 words: ${scripted}`,
      '  lost by the snapshot (hidden): 3 words: 312,000 euros',
      `  gained: 18 words: ${extra}`,
    ]);
  });

  test('a refusal, with its reason', async () => {
    const { stdout } = await run(command, ['pages', 'news/refused.html', '--worst', '1', '--alone']);
    expect(stdout).toContain(
      'news/refused  Pith 0.0\n  lost by refusal (no paragraph of prose): 7 words: Closed for the rest of the year.\n',
    );
  });

  test('the pages that lose most come first; of others, there are no more than asked for', async () => {
    const { stdout } = await run(command, ['pages', 'news', '--worst', '2', '--alone']);
    expect(stdout.match(/^news\/\w+/gm)).toEqual(['news/refused', 'news/lost']);
  });
});

test('--words: gold and junk of each word and tag that dropped something', async () => {
  const rows = await rowsOf('news', 'kinds', '--words');
  expect(rows).toEqual([
    {
      name: 'promo',
      items: 1,
      figures: {},
      counts: {
        gold: lead.length,
        junk: 0,
        'news gold': lead.length,
        'news junk': 0,
        'kinds gold': 0,
        'kinds junk': 0,
      },
    },
    {
      name: 'caption',
      items: 1,
      figures: {},
      counts: {
        gold: 0,
        junk: caption.length,
        'news gold': 0,
        'news junk': 0,
        'kinds gold': 0,
        'kinds junk': caption.length,
      },
    },
  ]);
});

describe('--metadata', () => {
  test('agreement where the true value is known', async () => {
    const [ours] = await rowsOf('news', '--metadata', '--alone');
    expect(ours).toEqual({
      table: 'news',
      name: 'Pith',
      items: 3,
      figures: { title: 1 / 3, byline: 1, date: 1 },
    });
    expect((await rowsOf('news/clean.html', '--metadata')).map(({ name }) => name)).toEqual(extractors);
  });

  test('--worst prints values that disagree', async () => {
    const { stdout } = await run(command, ['pages', 'news', '--metadata', '--worst', '1', '--alone']);
    expect(stdout.split('\n\n')[1]).toBe(
      'title  news/lost\n  is:    Another title\n  found: Bridge opens in spring\n',
    );
  });
});

test.each([
  ['two views', ['pages', 'news', '--words', '--metadata'], 'one at a time'],
  ['a view of another stage', ['reading', 'news', '--words'], 'are options of pages only'],
  [
    '--worst of another stage',
    ['reading', 'news', '--worst', '3'],
    '--alone and --worst are options of pages',
  ],
  [
    '--alone of another view',
    ['pages', 'news', '--words', '--alone'],
    '--alone and --worst are options of pages',
  ],
  ['no pages', ['pages', 'news', '--worst', '0'], '--worst takes a whole number'],
  ['findings for programs', ['pages', 'news', '--worst', '1', '--json'], 'Leave --json away'],
])('%s: one clear line', async (_name, args, message) => {
  const { code, stderr } = await run(command, args);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});
