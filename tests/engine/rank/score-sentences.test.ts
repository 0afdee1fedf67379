import { expect, test } from 'vitest';
import { measureArticle } from '../../../src/engine/rank/article-statistics.ts';
import { rowsOf, SentenceScores, standardize } from '../../../src/engine/rank/score-sentences.ts';
import { features } from '../../../src/engine/rank/sentence-features.ts';
import { shippedWeights } from '../../../src/engine/rank/weights.ts';
import { lines } from '../build.ts';

const weights = shippedWeights();
const article = measureArticle(
  lines('The council closes the old bridge on 3 May.', 'Engineers found cracks in it.', 'Birds sing.'),
  'Council closes bridge',
  'en',
  weights.terms,
);
const all = [...features.keys()];

test('features are distances from the mean in standard deviations, at most three', () => {
  const means = new Float64Array(features.length);
  const length = features.findIndex(({ name }) => name === 'words');
  const scale = (deviation: number) => new Float64Array(features.length).fill(deviation);
  const lengthOf = (rows: Float64Array) => [0, 1, 2].map((index) => rows[index * features.length + length]);
  expect(lengthOf(standardize(rowsOf(article), { means, deviations: scale(4) }))).toEqual([2.25, 1.25, 0.5]);
  expect(lengthOf(standardize(rowsOf(article), { means, deviations: scale(1) }))).toEqual([3, 3, 2]);
});

test('no feature adds nothing', () => {
  expect(new SentenceScores(article, weights).partOf(0, [])).toBeCloseTo(0, 12);
});

test('a sentence among equal ones owes its score to no feature', () => {
  const equal = measureArticle(lines('Birds sing.'), '', 'en', weights.terms);
  expect(new SentenceScores(equal, weights).partOf(0, all)).toBeCloseTo(0, 12);
});
