import { expect, test } from 'vitest';
import { countRecurringPairs, measureSimilarity } from '../../../src/engine/rank/similarity.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines } from '../build.ts';

const rounded = (values: Float64Array) => Array.from(values, (value) => Math.round(100 * value) / 100 + 0);

test('similarity is the mean cosine to the sentences before and after', () => {
  const { preceding, following, title } = measureSimilarity(
    readTerms(lines('Red fox.', 'Red fox.', 'Red whale.', 'Blue.'), 'Blue'),
  );
  expect(rounded(preceding)).toEqual([0, 1, 0.15, 0]);
  expect(rounded(following)).toEqual([0.38, 0.07, 0, 0]);
  expect(rounded(title)).toEqual([0, 0, 0, 1]);
});

test('a sentence without words is similar to nothing', () => {
  const { preceding, following } = measureSimilarity(readTerms(lines('Red fox.', '…', 'Red fox.', '…'), ''));
  expect([preceding[1], following[1], preceding[3], following[3]]).toEqual([0, 0, 0, 0]);
});

test.each<[texts: readonly string[], expected: readonly number[]]>([
  [
    ['One two three.', 'One two.', 'Two one.'],
    [1, 1, 0],
  ],
  [
    ['One two one two.', 'Three.'],
    [0, 0],
  ],
  [
    ['One two one two.', 'One two.'],
    [2, 1],
  ],
  [
    ['One two.', 'One two.', 'One two.'],
    [1, 1, 1],
  ],
  [
    ['', 'One.'],
    [0, 0],
  ],
])('pairs of adjacent words that recur in another sentence: %j', (texts, expected) => {
  expect([...countRecurringPairs(readTerms(lines(...texts), ''))]).toEqual(expected);
});
