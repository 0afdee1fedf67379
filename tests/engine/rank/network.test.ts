import { expect, test } from 'vitest';
import {
  activate,
  applyLayer,
  gatherContext,
  type Network,
  outputOf,
} from '../../../src/engine/rank/network.ts';

test('a layer is a weighted sum plus bias, and never negative', () => {
  const layer = { weights: Float64Array.of(1, -1, 2, 0), bias: Float64Array.of(0.5, 0) };
  expect([...applyLayer(Float64Array.of(1, 2, -1, 0), 2, layer)]).toEqual([5.5, 0, 0, 1]);
});

test('the context is the sentence, the one before, the one after, and the mean', () => {
  expect([...gatherContext(Float64Array.of(1, 2, 6), 3, 1)]).toEqual([1, 0, 2, 3, 2, 1, 6, 3, 6, 2, 0, 3]);
});

const network: Network = {
  size: 1,
  hidden: { weights: Float64Array.of(1), bias: Float64Array.of(0) },
  // Only the sentence after counts.
  context: { weights: Float64Array.of(0, 0, 10, 0), bias: Float64Array.of(0) },
  output: Float64Array.of(1),
  direct: Float64Array.of(100),
  bias: 0.5,
};

test('the score reads both layers and the features', () => {
  const rows = Float64Array.of(1, 2);
  const { context } = activate(rows, 1, network);
  expect([...context]).toEqual([21, 2]);
  expect(outputOf(context, 0, rows, 0, network)).toBe(0.5 + 21 + 100);
});

test('an article without sentences has no values', () => {
  expect(activate(new Float64Array(0), 1, network).context).toHaveLength(0);
});
