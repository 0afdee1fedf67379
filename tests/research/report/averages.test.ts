import { expect, test } from 'vitest';
import { mean, median, quantile, share } from '../../../research/report/averages.ts';

test.each([
  [[], 0],
  [[1, 2], 1.5],
])('the mean of %j is %d', (values, expected) => {
  expect(mean(values)).toBe(expected);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the 0.95 quantile of 1 to 100 is exceeded by 5 %', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(values.filter((value) => value >= quantile(values, 0.95))).toHaveLength(5);
});

test('the share of true values', () => {
  expect(share([true, false, false, true])).toBe(0.5);
});
