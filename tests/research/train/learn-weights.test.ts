import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../research/train/example.ts';
import { learnLanguage, pickFrom } from '../../../research/train/learn-weights.ts';
import { formatTables, tablesOf } from '../../../research/train/weights-file.ts';
import { readWeights } from '../../../src/engine/rank/weights.ts';
import {
  learnTinyWeights,
  trainingExamples,
  trainingItems,
  weightsFile,
} from '../../fixtures/training/tiny-weights.ts';

describe('learning from four articles', () => {
  const learned = learnTinyWeights();

  test('gives the stored weights', () => {
    expect(formatTables(learned), 'npm run golden writes them anew').toBe(readFileSync(weightsFile, 'utf8'));
  });

  test('picks the sentences with the greatest reward', () => {
    const picks = trainingExamples.map((example) => pickFrom(example, readWeights(learned, 'tiny'))[0]);
    const best = trainingExamples.map(({ sentences, reward }) =>
      [...sentences.keys()].reduce((top, index) => (reward([index]) > reward([top]) ? index : top)),
    );
    expect(picks).toEqual(best);
  });

  test('keeps the prior of a feature that the data does not have', () => {
    const untitled = trainingItems.map(({ title: _, ...item }) => exampleOf(item, 'tiny', 1)!);
    const sentences = { ...learned.sentences, 'share of title': [1.25] };
    const prior = readWeights({ ...learned, sentences }, 'tiny');
    const tables = tablesOf({ tiny: learnLanguage(untitled, prior) });
    expect(tables.sentences).toMatchObject({ 'share of title': [1.25] });
  });
});
