import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '../../../src/engine/rank/sentence-features.ts';
import { termFeatures } from '../../../src/engine/rank/term-salience.ts';
import { readWeights, type WeightTables, weightsFor } from '../../../src/engine/rank/weights.ts';

const text = readFileSync(new URL('../../../src/engine/rank/weights.json', import.meta.url), 'utf8');
const tables: WeightTables = JSON.parse(text);

test('the tables stay small, with one row per feature', () => {
  expect(text.length).toBeLessThan(5000);
  expect(text.split('\n').length).toBeLessThan(90);
});

test.each(tables.languages)('the table %s fits the features', (language) => {
  const { terms, sentences, redundancy, adjacency } = readWeights(tables, language);
  expect([...terms, ...sentences, redundancy, adjacency].every(Number.isFinite)).toBe(true);
  expect(redundancy).toBeLessThanOrEqual(0);
});

test.each([
  ['en', 'en-GB', true],
  ['en', 'EN_us', true],
  ['de', 'pt-BR', true],
  ['en', 'fr', false],
  ['en', 'und', false],
  ['und', 'constructor', true],
])('%s and %s use the same column: %s', (one, other, same) => {
  expect(JSON.stringify(weightsFor(one)) === JSON.stringify(weightsFor(other))).toBe(same);
});

test('every feature has a weight and every weight a feature (train again after adding a feature)', () => {
  expect(Object.keys(tables.terms)).toEqual(termFeatures);
  expect(Object.keys(tables.sentences)).toEqual(features.map(({ name }) => name));
});
