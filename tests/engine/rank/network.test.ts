import { expect, test } from 'vitest';
import {
  activate,
  applyLayer,
  biasFor,
  meanOf,
  type Network,
  outputOf,
  pad,
} from '../../../src/engine/rank/network.ts';

test('a layer is a weighted sum plus bias, and never negative', () => {
  const weights = Float64Array.of(1, -1, 0, 0, 2, 0, 1, -1);
  const layer = { weights, bias: Float64Array.of(0.5, 0, 0, 1) };
  expect([...applyLayer(Float64Array.of(1, 2, -1, 0), 2, 2, layer)]).toEqual([5.5, 0, 2, 0, 0, 1, 0, 1]);
});

test('runs of inputs may overlap', () => {
  const layer = { weights: Float64Array.of(1, 0, 0, 0, 10, 0, 0, 0), bias: new Float64Array(4) };
  const outputs = applyLayer(Float64Array.of(1, 2, 3), 2, 1, layer);
  expect([outputs[0], outputs[4]]).toEqual([21, 32]);
});

test('rows have a mean, and a row of zeros before and after them', () => {
  const rows = Float64Array.of(1, 2, 3, 6);
  expect([...meanOf(rows, 2)]).toEqual([2, 4]);
  expect([...pad(rows, 2)]).toEqual([0, 0, 1, 2, 3, 6, 0, 0]);
  expect([...meanOf(new Float64Array(0), 2)]).toEqual([0, 0]);
});

/** Four hidden values, of which only the first is used. */
const first = (...values: number[]) => Float64Array.from(values.flatMap((value) => [value, 0, 0, 0]));
const square = (value: number) => first(value, 0, 0, 0);
const network: Network = {
  size: 4,
  hidden: { weights: first(1), bias: new Float64Array(4) },
  // The sentence before counts 1000 times, the sentence itself 100 times, the one after 10 times.
  context: {
    weights: Float64Array.from([...square(1000), ...square(100), ...square(10)]),
    bias: new Float64Array(4),
  },
  mean: square(1),
  output: Float64Array.of(1, 0, 0, 0),
  direct: Float64Array.of(0.25),
  bias: 0.5,
};

test('the context is the sentence before, the sentence, the one after, and the mean', () => {
  const { values, bias } = activate(Float64Array.of(1, 2, 6), 1, network);
  expect([...bias]).toEqual([3, 0, 0, 0]);
  expect(bias).toEqual(biasFor(Float64Array.of(3, 0, 0, 0), network));
  expect([values[0], values[4], values[8]]).toEqual([
    100 + 20 + 3 + 1,
    1000 + 200 + 60 + 3 + 2,
    2000 + 600 + 3 + 6,
  ]);
});

test('the score reads both layers and the features', () => {
  const rows = Float64Array.of(1, 2);
  const { values } = activate(rows, 1, network);
  expect(outputOf(values, 0, rows, 0, network)).toBe(0.5 + (100 + 20 + 1.5 + 1) + 0.25);
});

test('an article without sentences has no values', () => {
  expect(activate(new Float64Array(0), 1, network).values).toHaveLength(0);
});
