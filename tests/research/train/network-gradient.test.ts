import { expect, test } from 'vitest';
import type { LearnedNetwork } from '../../../research/train/fit-network.ts';
import { addGradient } from '../../../research/train/network-gradient.ts';
import { gaussian, randomFrom } from '../../../research/train/random.ts';
import { applyLayer, gatherContext, outputOf } from '../../../src/engine/rank/network.ts';

const [width, size, count] = [3, 2, 4];
const random = randomFrom(3);
const randomArray = (length: number) => new Float64Array(length).map(() => gaussian(random));
const arraysOf = ({ hidden, context, output, direct, biasOf }: LearnedNetwork) => [
  hidden.weights,
  hidden.bias,
  context.weights,
  context.bias,
  output,
  direct,
  biasOf,
];
const networkOf = (array: (length: number) => Float64Array): LearnedNetwork => ({
  size,
  hidden: { weights: array(width * size), bias: array(size) },
  context: { weights: array(4 * size * size), bias: array(size) },
  output: array(size),
  direct: array(width),
  bias: 0,
  biasOf: array(1),
});

const rows = randomArray(count * width);
const targets = randomArray(count);
const ones = new Float64Array(count * size).fill(1);

function passThrough(network: LearnedNetwork) {
  const hidden = applyLayer(rows, width, network.hidden);
  const inputs = gatherContext(hidden, count, size);
  const context = applyLayer(inputs, 4 * size, network.context);
  const sum = context.map((value, at) => value + hidden[at]!);
  const errors = targets.map(
    (target, index) =>
      network.biasOf[0]! + outputOf(sum, index * size, rows, index * width, network) - target,
  );
  return { rows, width, hidden, hiddenMask: ones, inputs, context, contextMask: ones, sum, errors };
}

test('the gradient is what the loss changes by when a weight does', () => {
  const network = networkOf(randomArray);
  const lossOf = () => passThrough(network).errors.reduce((sum, error) => sum + error ** 2 / 2, 0);
  const gradient = networkOf((length) => new Float64Array(length));
  const pass = passThrough(network);
  addGradient(pass, pass.errors, network, gradient);
  const step = 1e-6;
  arraysOf(network).forEach((weights, which) => {
    weights.forEach((weight, at) => {
      weights[at] = weight + step;
      const after = lossOf();
      weights[at] = weight - step;
      const before = lossOf();
      weights[at] = weight;
      expect(arraysOf(gradient)[which]![at]).toBeCloseTo((after - before) / (2 * step), 5);
    });
  });
});
