import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '../../../src/engine/rank/sentence-features.ts';
import { termFeatures } from '../../../src/engine/rank/term-salience.ts';
import { readWeights, shippedWeights, type WeightTable } from '../../../src/engine/rank/weights.ts';

const path = new URL('../../../src/engine/rank/weights.json', import.meta.url);
const table: WeightTable = JSON.parse(readFileSync(path, 'utf8'));

test('every feature has a weight and every weight a feature (train again after adding a feature)', () => {
  expect(Object.keys(table.terms)).toEqual(termFeatures);
  expect(Object.keys(table.sentences)).toEqual(features.map(({ name }) => name));
});

test('the shipped weights are finite, and redundancy is a penalty', () => {
  const { terms, sentences, redundancy } = shippedWeights;
  expect([...terms, ...sentences].every(Number.isFinite)).toBe(true);
  expect(redundancy).toBeLessThanOrEqual(0);
});

test('reads the weights in the order of the features', () => {
  const sentences = { ...table.sentences, [features[3]!.name]: 42 };
  expect(readWeights({ ...table, sentences }).sentences[3]).toBe(42);
});
