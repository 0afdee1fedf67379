import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWeights, weightsFor } from '../../src/engine/weights.ts';

const folder = new URL('../../src/engine/weights/', import.meta.url);
const tables = readdirSync(folder);

test.each(tables)('%s fits the features and stays small', (name) => {
  const table = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  expect(readWeights(table).sentences.every(Number.isFinite)).toBe(true);
  expect(table.picked.said).toBeLessThanOrEqual(0);
  expect(statSync(new URL(name, folder)).size).toBeLessThan(3000);
});

test.each([
  ['en', 'en-GB', true],
  ['en', 'EN_us', true],
  ['de', 'pt-BR', true],
  ['en', 'fr', false],
  ['en', 'und', false],
  ['und', 'constructor', true],
])('%s and %s share a table: %s', (one, other, same) => {
  expect(JSON.stringify(weightsFor(one)) === JSON.stringify(weightsFor(other))).toBe(same);
});

test('a table of other features is refused', () => {
  const table = JSON.parse(readFileSync(new URL('en.json', folder), 'utf8'));
  const { lead, ...others } = table.sentences;
  expect(() => readWeights({ ...table, sentences: { ...others, lede: lead } })).toThrow(/lead, lede/);
});
