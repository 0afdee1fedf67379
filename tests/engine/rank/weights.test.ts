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
  for (const network of table.networks) expect(Object.keys(network.features)).toEqual(names);
});

test('the shipped weights are finite, deviations are not 0, and redundancy is a penalty', () => {
  const { terms, means, deviations, networks, redundancy } = shippedWeights();
  expect([...terms, ...means, ...deviations].every(Number.isFinite)).toBe(true);
  expect(deviations.every((deviation) => deviation > 0)).toBe(true);
  for (const { hidden, context, output, direct, bias } of networks) {
    const all = [hidden.weights, hidden.bias, context.weights, context.bias, output, direct];
    expect([...all.flatMap((part) => [...part]), bias].every(Number.isFinite)).toBe(true);
  }
  expect(redundancy).toBeLessThanOrEqual(0);
});

test('reads the weights in the order of the features', () => {
  const [network] = table.networks;
  const row = `${'0 '.repeat(network!.output.split(' ').length - 1)}5000 420000`;
  const changed = { ...network!, features: { ...network!.features, [names[3]!]: row } };
  const scale = { ...table.scale, [names[3]!]: '7 3' };
  const { means, deviations, networks } = readWeights({ ...table, scale, networks: [changed] });
  expect([means[3], deviations[3], networks[0]!.direct[3]]).toEqual([7, 3, 42]);
  expect(networks[0]!.hidden.weights[4 * networks[0]!.size - 1]).toBe(0.5);
});
