import { expect, test } from 'vitest';
import { countFolds, isExactFold } from '../../../research/measure/fold-match.ts';

const paragraphs = ['One two.', 'Three four.', 'one “two”', 'Three four, and five.', '***', '---'];

test.each([
  ['as expected', [2], [2], true],
  ['the other of two equal copies', [0], [2], true],
  ['both of them', [0, 2], [2], false],
  ['one with more words', [3], [1], false],
  ['too few', [], [2], false],
  ['too many', [2, 3], [2], false],
  ['nothing to fold', [], [], true],
  ['order does not matter', [1, 2], [0, 1], true],
  ['lines without words differ by their characters', [4], [5], false],
])('%s', (_name, folded, expected, isExact) => {
  expect(isExactFold(countFolds(paragraphs, folded, expected))).toBe(isExact);
});

test('counts the correct paragraphs', () => {
  expect(countFolds(paragraphs, [0, 3], [2, 1])).toEqual({ correct: 1, folded: 2, expected: 2 });
});
