import { expect, test } from 'vitest';
import {
  type Explanation,
  explanationForPrograms,
  formatExplanation,
} from '../../../scripts/terminal/format-explanation.ts';
import type { ExplainedSummary } from '../../../src/engine/explain-article.ts';
import type { Summary } from '../../../src/engine/model.ts';

const first = { text: 'The bridge closes.', paragraph: 0, order: 0 };
const second = { text: 'Read more.', paragraph: 1, order: 1 };
const summary: Summary = {
  title: 'Bridge',
  url: '',
  language: 'en',
  direction: 'ltr',
  scope: 'article',
  sentences: [first],
  headings: [],
  folded: [
    {
      paragraph: { text: 'The bridge closes!', kind: 'text', order: 7 },
      into: 0,
      why: 'copy',
      similarity: 0.987,
    },
  ],
  isComplete: false,
  reading: { article: 9, summary: 3 },
};
const contributions = [
  { feature: 'lead', value: 1.5 },
  { feature: 'short', value: -0.504 },
  { feature: 'names', value: 0.25 },
  { feature: 'long', value: 0.125 },
];
const result: ExplainedSummary = {
  summary,
  sentences: [
    { sentence: first, isPicked: true, rank: 1, score: 2.345, reasons: ['lead'], contributions },
    {
      sentence: second,
      isPicked: false,
      rank: 2,
      score: -39,
      reasons: [],
      fault: 'call-to-action',
      contributions: [],
    },
  ],
};
const blocks: Explanation['blocks'] = [
  { text: 'Bridge', kind: 'heading', droppedBy: 'dropTitle' },
  { text: 'The bridge closes.', kind: 'text' },
];
const empty: ExplainedSummary = { summary: { ...summary, folded: [] }, sentences: [] };

test('prints blocks, folded paragraphs and sentences as aligned lines', () => {
  expect(formatExplanation({ blocks, result }).split('\n')).toEqual([
    'Language en, summary of the article',
    '',
    'Blocks of the page',
    '  dropTitle  heading  Bridge',
    '  kept       text     The bridge closes.',
    '',
    'Folded paragraphs',
    '  7 into 0, copy, similarity 0.99: The bridge closes!',
    '',
    'Sentences',
    '  picked  1. The bridge closes.',
    '             score 2.35: lead +1.50, short -0.50, names +0.25',
    '          2. Read more.',
    '             score -39.00, call-to-action',
  ]);
});

test('has no blocks for plain text', () => {
  expect(formatExplanation({ result: empty }).split('\n\n')).toEqual([
    'Language en, summary of the article',
    'Folded paragraphs: none',
    'Sentences: none',
  ]);
});

test('prints why a page was refused, and its blocks', () => {
  const refused = { kind: 'refused', reason: 'not-an-article' } as const;
  expect(formatExplanation({ blocks: [], result: { ...refused, detail: 'too short' } })).toBe(
    'Refused: not-an-article (too short)\n\nBlocks of the page: none',
  );
  expect(formatExplanation({ result: refused })).toBe('Refused: not-an-article');
});

test.each([
  ['control characters', '\u001b[31mred\u0007\u009b', '[31mred'],
  ['line breaks', 'a\u2028b\r\nc\td', 'a b c d'],
  ['a text of 90 characters', 'é'.repeat(90), 'é'.repeat(90)],
  ['a longer text', '🌉'.repeat(91), `${'🌉'.repeat(89)}…`],
])('a text is one line: %s', (_, text, shown) => {
  const formatted = formatExplanation({ blocks: [{ text, kind: 'text' }], result: empty });
  expect(formatted.split('\n')[3]).toBe(`  kept  text     ${shown}`);
});

test('control characters in a language or a reason do not reach the terminal', () => {
  const steered = { ...empty, summary: { ...empty.summary, language: 'e\u001bn' } };
  expect(formatExplanation({ result: steered })).toContain('Language e n,');
  const refused = { kind: 'refused', reason: 'failed', detail: 'a\u001bb' } as const;
  expect(formatExplanation({ result: refused })).toBe('Refused: failed (a b)');
});

test('gives programs the same as data', () => {
  expect(explanationForPrograms({ blocks, result })).toEqual({
    language: 'en',
    scope: 'article',
    blocks,
    folded: [{ index: 7, text: 'The bridge closes!', into: 0, why: 'copy', similarity: 0.987 }],
    sentences: [
      {
        ...first,
        isPicked: true,
        rank: 1,
        score: 2.345,
        reasons: ['lead'],
        contributions: contributions.slice(0, 3),
      },
      {
        ...second,
        isPicked: false,
        rank: 2,
        score: -39,
        reasons: [],
        fault: 'call-to-action',
        contributions: [],
      },
    ],
  });
  const refused = { kind: 'refused', reason: 'failed', detail: 'why' } as const;
  expect(explanationForPrograms({ blocks, result: refused })).toEqual({
    refused: { reason: 'failed', detail: 'why' },
    blocks,
  });
});
