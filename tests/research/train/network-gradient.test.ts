import { expect, test } from 'vitest';
import { type LearnedNetwork, parametersOf } from '../../../research/train/fit-network.ts';
import { addGradient } from '../../../research/train/network-gradient.ts';
import { gaussian, randomFrom } from '../../../research/train/random.ts';
import { applyLayer, biasFor, meanOf, outputOf, pad } from '../../../src/engine/rank/network.ts';

const [width, size, count] = [3, 4, 5];
const random = randomFrom(3);
const randomArray = (length: number) => new Float64Array(length).map(() => gaussian(random));
const networkOf = (array: (length: number) => Float64Array): LearnedNetwork => ({
  size,
  hidden: { weights: array(width * size), bias: array(size) },
  context: { weights: array(3 * size * size), bias: array(size) },
  mean: array(size * size),
  output: array(size),
  direct: array(width),
  bias: 0,
  biasOf: array(1),
});

const rows = randomArray(count * width);
const targets = randomArray(count);
const ones = new Float64Array(count * size).fill(1);

function passThrough(network: LearnedNetwork) {
  const hidden = applyLayer(rows, width, width, network.hidden);
  const padded = pad(hidden, size);
  const mean = meanOf(hidden, size);
  const context = applyLayer(padded, 3 * size, size, { ...network.context, bias: biasFor(mean, network) });
  const values = context.map((value, at) => value + hidden[at]!);
  const errors = targets.map(
    (target, index) =>
      network.biasOf[0]! + outputOf(values, index * size, rows, index * width, network) - target,
  );
  return { rows, width, hidden, hiddenMask: ones, padded, mean, context, contextMask: ones, values, errors };
}

test('the gradient is what the loss changes by when a weight does', () => {
  const network = networkOf(randomArray);
  const lossOf = () => passThrough(network).errors.reduce((sum, error) => sum + error ** 2 / 2, 0);
  const gradient = networkOf((length) => new Float64Array(length));
  const pass = passThrough(network);
  addGradient(pass, pass.errors, network, gradient);
  const step = 1e-6;
  parametersOf(network).forEach((weights, which) => {
    weights.forEach((weight, at) => {
      weights[at] = weight + step;
      const after = lossOf();
      weights[at] = weight - step;
      const before = lossOf();
      weights[at] = weight;
      expect(parametersOf(gradient)[which]![at]).toBeCloseTo((after - before) / (2 * step), 5);
    });
  });
});
