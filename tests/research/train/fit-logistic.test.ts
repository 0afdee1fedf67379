import { expect, test } from 'vitest';
import { fitLogistic } from '../../../research/train/fit-logistic.ts';

test('a logistic regression finds the odds', () => {
  // Three of four where the feature is 1, one of four where it is 0.
  const rows = [1, 1, 1, 1, 0, 0, 0, 0].map((value) => Float64Array.of(value, 1));
  const labels = Uint8Array.of(1, 1, 1, 0, 1, 0, 0, 0);
  const weights = fitLogistic([{ rows, labels, weight: 1 }], { strength: 0, prior: new Float64Array(2) });
  expect(weights[1]).toBeCloseTo(Math.log(1 / 3), 4);
  expect(weights[0]! + weights[1]!).toBeCloseTo(Math.log(3), 4);
});
