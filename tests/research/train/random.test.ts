import { expect, test } from 'vitest';
import { gaussian, randomFrom, shuffle } from '../../../research/train/random.ts';

const numbers = (seed: number, count = 2000, draw = (random: () => number) => random()) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => draw(random));
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('a seed gives the same numbers again, another seed others', () => {
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1, 3)).not.toEqual(numbers(2, 3));
});

test('numbers are spread from 0 to 1', () => {
  const values = numbers(1);
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(mean(values)).toBeCloseTo(0.5, 1);
});

test('gaussian numbers have mean 0 and deviation 1', () => {
  const values = numbers(1, 2000, gaussian);
  expect(mean(values)).toBeCloseTo(0, 1);
  expect(Math.sqrt(mean(values.map((value) => value ** 2)))).toBeCloseTo(1, 1);
});

test('a shuffle keeps the items', () => {
  const items = [1, 2, 3, 4, 5, 6];
  shuffle(items, randomFrom(1));
  expect(items).not.toEqual([1, 2, 3, 4, 5, 6]);
  expect(items.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
});
