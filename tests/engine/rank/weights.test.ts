import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '../../../src/engine/rank/sentence-features.ts';
import { termFeatures } from '../../../src/engine/rank/term-salience.ts';
import { readWeights, shippedWeights, type WeightTable } from '../../../src/engine/rank/weights.ts';

const path = new URL('../../../src/engine/rank/weights.json', import.meta.url);
const table: WeightTable = JSON.parse(readFileSync(path, 'utf8'));
const names = features.map(({ name }) => name);

test('every feature has weights and every weight a feature (train again after adding a feature)', () => {
  expect(Object.keys(table.terms)).toEqual(termFeatures);
  expect(Object.keys(table.scale)).toEqual(names);
  expect(Object.keys(table.network.features)).toEqual(names);
});

test('the shipped weights are finite, deviations are not 0, and redundancy is a penalty', () => {
  const { terms, means, deviations, network, redundancy } = shippedWeights();
  expect([...terms, ...means, ...deviations].every(Number.isFinite)).toBe(true);
  expect(deviations.every((deviation) => deviation > 0)).toBe(true);
  const { hidden, context, mean, output, direct, bias } = network;
  const all = [hidden.weights, hidden.bias, context.weights, context.bias, mean, output, direct];
  expect([...all.flatMap((part) => [...part]), bias].every(Number.isFinite)).toBe(true);
  expect(redundancy).toBeLessThanOrEqual(0);
});

test('reads the weights in the order of the features', () => {
  const size = table.network.output.split(' ').length;
  const row = `${'0 '.repeat(size - 1)}5000 420000`;
  const network = { ...table.network, features: { ...table.network.features, [names[3]!]: row } };
  const read = readWeights({ ...table, scale: { ...table.scale, [names[3]!]: '7 3' }, network });
  expect([read.means[3], read.deviations[3], read.network.direct[3]]).toEqual([7, 3, 42]);
  expect(read.network.hidden.weights[4 * size - 1]).toBe(0.5);
});

test('reads the parts of the context in their order', () => {
  const size = table.network.output.split(' ').length;
  const rows = (value: number) => new Array(size).fill(`${value} `.repeat(size).trim());
  const context = { previous: rows(10_000), itself: rows(20_000), next: rows(30_000), mean: rows(40_000) };
  const { network } = readWeights({ ...table, network: { ...table.network, context } });
  const at = (part: number) => network.context.weights[part * size * size];
  expect([at(0), at(1), at(2), network.mean[0]]).toEqual([1, 2, 3, 4]);
  expect(network.context.weights).toHaveLength(3 * size * size);
});
