import { expect, test } from 'vitest';
import { matchShingles, pageF1, scoreExtraction } from '../../../research/measure/shingle-f1.ts';

const rounded = (value: object) => Object.values(value).map((number: number) => Number(number.toFixed(3)));

// correct, extra, missed; each shingle has four words.
test.each([
  ['the same', 'a b c d e', 'a b c d e', [1, 0, 0]],
  ['nothing alike', 'a b c d', 'e f g h', [0, 0.5, 0.5]],
  ['one word more', 'a b c d e', 'a b c d', [0.5, 0.5, 0]],
  ['one word less', 'a b c d', 'a b c d e', [0.5, 0, 0.5]],
  ['a repeat is extra', 'a b c d. a b c d', 'a b c d', [0.2, 0.8, 0]],
  ['a repeat that is true', 'a b c d. a b c d', 'a b c d. a b c d', [1, 0, 0]],
  ['short texts', 'a b', 'a b', [1, 0, 0]],
  ['a short text is no part of a longer', 'a b', 'a b c', [0, 0.5, 0.5]],
  ['case counts', 'A b c d', 'a b c d', [0, 0.5, 0.5]],
  ['punctuation and white space do not', '“a”  b,\nc—d', 'a b c d', [1, 0, 0]],
  ['every script has words', 'это был очень хороший день', 'это был очень хороший', [0.5, 0.5, 0]],
  ['nothing extracted', '', 'a b c d', [0, 0, 1]],
  ['two empty texts', '', '', [0, 0, 0]],
])('%s', (_name, extracted, truth, expected) => {
  expect(rounded(matchShingles(extracted, truth))).toEqual(expected);
});

test('F1 is that of the mean precision and the mean recall, each page with the same weight', () => {
  const exact = matchShingles('a b c d e f g h', 'a b c d e f g h');
  const half = matchShingles('a b c d e', 'a b c d');
  expect(rounded(scoreExtraction([exact, half]))).toEqual([0.75, 1, 0.857]);
});

test('a page without extracted text lowers recall and not precision', () => {
  const { precision, recall } = scoreExtraction([
    matchShingles('a b c d', 'a b c d'),
    matchShingles('', 'a b c d'),
  ]);
  expect([precision, recall]).toEqual([1, 0.5]);
});

test.each([
  ['the same', 'a b c d', 'a b c d', 1],
  ['one of two shingles', 'a b c d', 'a b c d e', 2 / 3],
  ['nothing', '', 'a b c d', 0],
  ['two empty texts', '', '', 0],
])('F1 of a page: %s', (_name, extracted, truth, expected) => {
  expect(pageF1(matchShingles(extracted, truth))).toBeCloseTo(expected, 10);
});

test('no pages score 0', () => {
  expect(scoreExtraction([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});
