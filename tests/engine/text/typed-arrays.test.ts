import { expect, test } from 'vitest';
import { ranksOf, sumOver, tabulate } from '../../../src/engine/text/typed-arrays.ts';

test('tabulate fills an array by index', () => {
  expect([...tabulate(3, (index) => index * index)]).toEqual([0, 1, 4]);
});

test('sumOver sums a value of each element', () => {
  expect(sumOver(Int32Array.of(1, 2, 3), (item) => 10 * item)).toBe(60);
  expect(sumOver(new Int32Array(0), () => 1)).toBe(0);
});

test.each<[values: readonly number[], ranks: readonly number[]]>([
  [
    [3, 1, 2],
    [0, 2, 1],
  ],
  [
    [1, 1, 2, 1],
    [1, 2, 0, 3],
  ],
  [[], []],
])('the ranks of %j are %j: the highest is 0, and of equal values the earlier is lower', (values, ranks) => {
  expect([...ranksOf(Float64Array.from(values))]).toEqual(ranks);
});
