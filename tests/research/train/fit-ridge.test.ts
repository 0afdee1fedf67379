import { expect, test } from 'vitest';
import { fitRidge, type RatedRow } from '../../../research/train/fit-ridge.ts';

/** Ratings of 3 x − 2 y + 5. */
const rated: readonly RatedRow[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 3],
].map(([x, y]) => ({ row: Float64Array.of(x!, y!), rating: 3 * x! - 2 * y! + 5, weight: 1 }));
const rounded = (weights: Float64Array) => [...weights].map((weight) => Number(weight.toFixed(3)));

test('finds the weights of a linear rating, whatever its constant', () => {
  expect(rounded(fitRidge(rated, 1e-9))).toEqual([3, -2]);
});

test('a stronger penalty gives smaller weights', () => {
  const [x, y] = fitRidge(rated, 1);
  expect(x).toBeLessThan(3);
  expect(x).toBeGreaterThan(0);
  expect(y).toBeGreaterThan(-2);
});

test('a row of weight 2 counts like two rows', () => {
  const noisy = rated.map((one, index) => (index === 0 ? { ...one, rating: 9, weight: 2 } : one));
  const twice = [...noisy.map((one) => ({ ...one, weight: 1 })), { ...noisy[0]!, weight: 1 }];
  expect(rounded(fitRidge(noisy, 1e-9))).toEqual(rounded(fitRidge(twice, 1e-9)));
});

test('a column without variation gets no weight', () => {
  const constant = rated.map((one) => ({ ...one, row: Float64Array.of(...one.row, 7) }));
  expect(rounded(fitRidge(constant, 1e-9))[2]).toBeCloseTo(0);
});
