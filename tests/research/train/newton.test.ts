import { expect, test } from 'vitest';
import { solve } from '../../../research/train/newton.ts';

test('solves A x = b', () => {
  // 4x + 2y = 10, 2x + 3y = 9; only the lower triangle is read.
  const [x, y] = solve(Float64Array.of(4, 99, 2, 3), Float64Array.of(10, 9));
  expect(x).toBeCloseTo(1.5, 12);
  expect(y).toBeCloseTo(2, 12);
});
