import { describe, expect, test } from 'vitest';
import type { Fault, Length, Ranking } from '../../../src/engine/model.ts';
import { fittingLength, pick } from '../../../src/engine/pick/pick.ts';
import { lines } from '../build.ts';

/** A ranking of `texts`, best first. `positions` are their places in the article; `faults` are by index. */
function ranking(
  texts: readonly string[],
  positions: readonly number[] = [...texts.keys()],
  faults: Readonly<Record<number, Fault>> = {},
): Ranking {
  const ranked = lines(...texts).map((sentence, index) => ({
    sentence: { ...sentence, order: positions[index]! },
    score: -index,
    reasons: [],
    ...(faults[index] && { fault: faults[index] }),
  }));
  const source = { title: '', url: '', language: 'en', direction: 'ltr' } as const;
  const readingSpeed = { wordsPerMinute: 200, charactersPerMinute: 250 };
  return { source, scope: 'article', headings: [], ranked, folded: [], readingSpeed, words: 400 };
}

const texts = [
  'Red fox.',
  'Blue whale.',
  'Grey goose.',
  'Brown bear.',
  'White stork.',
  'Black crow.',
  'Green frog.',
];
const picked = (from: Ranking, length?: Length) => pick(from, length).sentences.map(({ text }) => text);
const sentences = (count: number): Length => ({ kind: 'sentences', count });

test('picks the best sentences and restores reading order', () => {
  expect(picked(ranking(texts, [6, 0, 5, 1, 4, 2, 3]), sentences(3))).toEqual([
    'Blue whale.',
    'Grey goose.',
    'Red fox.',
  ]);
});

test('a longer summary contains the shorter one', () => {
  for (let count = 1; count < texts.length; count += 1) {
    expect(picked(ranking(texts), sentences(count + 1))).toEqual(
      expect.arrayContaining(picked(ranking(texts), sentences(count))),
    );
  }
});

test('skips a near-duplicate of a better sentence', () => {
  const doubled = ranking(['Ada Lind saw the red fox.', 'The red fox Ada Lind saw!', ...texts]);
  expect(picked(doubled, sentences(2))).toEqual(['Ada Lind saw the red fox.', 'Blue whale.']);
});

test.each([
  // Seven of ten words are shared: near-duplicates.
  ['one two three four five six seven eight nine ten', 'one two three four five six seven aa bb cc', 1],
  ['one two three four five six seven eight nine ten', 'one two three four five six aa bb cc dd', 2],
])('two sentences are near-duplicates if they share seven tenths of their words', (a, b, expected) => {
  expect(picked(ranking([a, b, ...texts]), sentences(2)).filter((text) => text.includes('one'))).toHaveLength(
    expected,
  );
});

describe('a sentence that cannot stand alone', () => {
  const orders = (faults: Readonly<Record<number, Fault>>, count: number, positions?: readonly number[]) =>
    pick(ranking(texts, positions, faults), sentences(count)).sentences.map(({ order }) => order);

  test('is left out, even if the summary gets shorter than requested', () => {
    expect(orders({ 3: 'fragment', 4: 'question', 5: 'call-to-action' }, 6)).toEqual([0, 1, 2, 6]);
  });

  test('fills a summary up to three sentences, the best first', () => {
    const faults = {
      1: 'fragment',
      2: 'question',
      3: 'call-to-action',
      4: 'call-to-action',
      5: 'call-to-action',
      6: 'call-to-action',
    } as const;
    expect([1, 2, 3, 4].map((count) => orders(faults, count))).toEqual([[0], [0, 1], [0, 1, 2], [0, 1, 2]]);
  });

  test('is not picked even if all sentences are requested', () => {
    expect(orders({ 3: 'fragment', 4: 'question', 5: 'call-to-action' }, 7)).toEqual([0, 1, 2, 6]);
  });

  test('is picked after its antecedent, if that is picked', () => {
    expect(orders({ 1: 'anaphoric', 4: 'anaphoric' }, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(orders({ 4: 'anaphoric' }, 5, [0, 1, 2, 3, 5, 6, 4])).toEqual([0, 1, 2, 3, 6]);
  });

  test('is left out if its antecedent was left out as a near-duplicate', () => {
    const alike = ['Ada Lind saw the red fox.', 'The red fox Ada Lind saw!', 'It ran.', ...texts.slice(3)];
    expect(picked(ranking(alike, undefined, { 2: 'anaphoric' }), sentences(3))).toEqual([
      'Ada Lind saw the red fox.',
      'Brown bear.',
      'White stork.',
    ]);
  });

  test('may have half of a quotation, because the speaker is named', () => {
    expect(orders({ 0: 'split-quotation' }, 1)).toEqual([0]);
  });
});

describe('the length', () => {
  test.each([
    [0, 3],
    [400, 3],
    [1000, 5],
    [3000, 8],
    [5000, 11],
    [1_000_000, 12],
  ])('%i words: %i sentences', (words, expected) => {
    expect(fittingLength(words)).toBe(expected);
  });

  test('a short article is complete, unless a length is requested', () => {
    const short = ranking(texts.slice(0, 5));
    expect(pick(short)).toMatchObject({ isComplete: true, sentences: { length: 5 } });
    expect(pick(short, sentences(2))).toMatchObject({ isComplete: false, sentences: { length: 2 } });
    expect(pick(ranking(texts))).toMatchObject({ isComplete: false, sentences: { length: 3 } });
  });
});
