import { expect, test } from 'vitest';
import { hasPairAt, pairsOf, runsOf, shinglesOf } from '../../../src/engine/collapse/shingles.ts';
import { fingerprints } from '../../../src/engine/text/fingerprints.ts';

const shingles = (text: string) => [...shinglesOf(fingerprints(text))];

test('a shingle hashes three words in order', () => {
  expect(shingles('a b')).toEqual([]);
  expect(shingles('a b c d')).toHaveLength(2);
  expect(shingles('a b c')).toEqual(shingles('A, b – c!'));
  expect(shingles('a b c')).not.toEqual(shingles('c b a'));
});

test('a run hashes six words in order', () => {
  const runs = (text: string) => [...runsOf(shinglesOf(fingerprints(text)))];
  expect(runs('a b c d e')).toEqual([]);
  expect(runs('a b c d e f g')).toHaveLength(2);
  expect(runs('a b c d e f')).toEqual([runs('a b c d e f g')[0]]);
});

test.each([
  ['one neighbour is the same', 'red fox', 'red fox runs', 1, true],
  ['no neighbour is the same', 'red fox', 'blue fox runs', 1, false],
  ['the start of the text counts as a neighbour', 'red fox', 'red whale', 0, true],
])('a word is in a pair if %s', (_, known, text, index, expected) => {
  expect(hasPairAt(pairsOf(fingerprints(known)), fingerprints(text), index)).toBe(expected);
});
