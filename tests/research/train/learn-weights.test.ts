import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rank } from '../../../src/engine/rank/rank.ts';
import { readWeights } from '../../../src/engine/rank/weights.ts';
import {
  learnTinyWeights,
  tinyWeightsText,
  trainingChoices,
  trainingExamples,
  weightsFile,
} from '../../fixtures/training/tiny-weights.ts';

describe('learning from four articles', () => {
  const table = learnTinyWeights();

  test('gives the stored weights', () => {
    expect(tinyWeightsText(), 'npm run golden writes them anew').toBe(readFileSync(weightsFile, 'utf8'));
  });

  test('ranks the best sentence of each article first', () => {
    const firsts = trainingChoices.map(({ sentences, title = '', lang }) => {
      const ordered = sentences.map((sentence, order) => ({ ...sentence, order }));
      return rank(ordered, title, lang, [], readWeights(table))[0]!.sentence.order;
    });
    expect(firsts).toEqual(trainingChoices.map(({ best }) => best[0]));
  });

  test('does not depend on the order of the articles', () => {
    const reversed = learnTinyWeights(trainingChoices.toReversed(), trainingExamples.toReversed());
    expect(reversed).toEqual(table);
  });
});
