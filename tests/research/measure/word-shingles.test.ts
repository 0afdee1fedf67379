import { expect, test } from 'vitest';
import { shinglesOf, shinglesUpToFull, shingleWords } from '../../../research/measure/word-shingles.ts';

test.each([
  ['runs of four words', 'One, two: three (four) five', ['One two three four', 'two three four five']],
  ['a short text is one shingle', 'One two', ['One two']],
  ['no words', '—', []],
])('%s', (_name, text, shingles) => expect(shinglesOf(shingleWords(text))).toEqual(shingles));

test('shingles of every length', () => {
  expect([...shinglesUpToFull('a b c')]).toEqual(['a', 'b', 'c', 'a b', 'b c', 'a b c']);
});
