import { expect, test } from 'vitest';
import { crossValidate } from '../../../research/train/cross-validate.ts';
import { learnTermWeights } from '../../../research/train/learn-weights.ts';
import { trainingChoices, trainingExamples } from '../../fixtures/training/tiny-weights.ts';

test('has a row for all articles, each set and each language', () => {
  const terms = learnTermWeights(trainingExamples);
  const rows = crossValidate(trainingChoices, terms, 2, () => {});
  expect(rows.map(({ name, items }) => [name, items])).toEqual([
    ['all', 4],
    ['tiny', 4],
    ['en', 4],
  ]);
  expect(rows[0]!.figures['first k gain']).toBe(0.5);
  for (const value of Object.values(rows[0]!.figures)) expect(value).toBeGreaterThanOrEqual(0);
});
