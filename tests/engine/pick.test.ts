import { describe, expect, test } from 'vitest';
import type { Length, Ranking } from '../../src/engine/model.ts';
import { fittingLength, pick } from '../../src/engine/pick.ts';
import { lines } from './build.ts';

/** The sentences best first, standing in the article in the order of `places`. */
function ranking(texts: readonly string[], places: readonly number[] = [...texts.keys()]): Ranking {
  const ranked = lines(...texts).map((sentence, index) => ({
    sentence: { ...sentence, order: places[index]! },
    score: -index,
    reasons: [],
  }));
  const source = { title: '', url: '', language: 'en', direction: 'ltr' } as const;
  return { source, scope: 'article', headings: [], ranked, folded: [], words: 400 };
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

test('the best, in reading order', () => {
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

test('of two alike only the better', () => {
  const doubled = ranking(['Ada Lind saw the red fox.', 'The red fox Ada Lind saw!', ...texts]);
  expect(picked(doubled, sentences(2))).toEqual(['Ada Lind saw the red fox.', 'Blue whale.']);
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

  test('a short article is shown whole, unless a length is asked for', () => {
    const short = ranking(texts.slice(0, 5));
    expect(pick(short)).toMatchObject({ whole: true, sentences: { length: 5 } });
    expect(pick(short, sentences(2))).toMatchObject({ whole: false, sentences: { length: 2 } });
    expect(pick(ranking(texts))).toMatchObject({ whole: false, sentences: { length: 3 } });
  });
});
