import { expect, test } from 'vitest';
import { fitChoices, softmax } from '../../../research/train/fit-choices.ts';

test('a choice is learned as often as it should be made', () => {
  const choice = {
    rows: [Float64Array.of(1), Float64Array.of(0)],
    targets: Float64Array.of(0.8, 0.2),
    weight: 1,
  };
  const [weight] = fitChoices([choice], { strength: 0, prior: new Float64Array(1) });
  expect(weight).toBeCloseTo(Math.log(4), 4);
  expect([...softmax([1000, 1000, -1000])]).toEqual([0.5, 0.5, 0]);
});
