import { expect, test } from 'vitest';
import { isExact, matchFolds } from '../../research/measure/folds.ts';

const paragraphs = ['One two.', 'Three four.', 'one “two”', 'Three four, and five.', '***', '---'];

test.each([
  ['as expected', [2], [2], true],
  ['the other of two equal copies', [0], [2], true],
  ['both of them', [0, 2], [2], false],
  ['one that says more', [3], [1], false],
  ['too few', [], [2], false],
  ['too many', [2, 3], [2], false],
  ['nothing to fold', [], [], true],
  ['order does not matter', [1, 2], [0, 1], true],
  ['lines without words are not all one', [4], [5], false],
])('%s', (_name, folded, wanted, exact) => {
  expect(isExact(matchFolds(paragraphs, folded, wanted))).toBe(exact);
});

test('counts what was right', () => {
  expect(matchFolds(paragraphs, [0, 3], [2, 1])).toEqual({ right: 1, folded: 2, wanted: 2 });
});
