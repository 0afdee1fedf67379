import { expect, test } from 'vitest';
import { positionsOf } from '../../../src/engine/rank/article-statistics.ts';
import { describeTerm, measureTermSalience, termFeatures } from '../../../src/engine/rank/term-salience.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines } from '../build.ts';

const sentences = lines(
  'The bridge at Kelden closes today.',
  'A bridge of the river, a bridge of 1853.',
  'Nobody in Kelden likes the interpenetrations.',
  'So ends the day.',
);
const terms = readTerms(sentences, 'Old bridge');
const positions = positionsOf(terms);
/** Terms by their number: `sequences` has them in the order of the words. */
const term = {
  bridge: terms.sequences[0]![1]!,
  Kelden: terms.sequences[0]![3]!,
  of: terms.sequences[1]![2]!,
  1853: terms.sequences[1]![8]!,
  interpenetrations: terms.sequences[2]![5]!,
};

test.each<[feature: string, word: keyof typeof term, value: number]>([
  ['frequency', 'bridge', Math.log(2)],
  ['frequency', 'of', 0],
  ['frequency squared', 'bridge', Math.log(2) ** 2],
  ['share', 'bridge', 2 / 4],
  ['repeats', 'bridge', Math.log(3 / 2)],
  ['repeats', 'Kelden', 0],
  ['title', 'bridge', 1],
  ['title', 'Kelden', 0],
  ['lead', 'Kelden', 1],
  ['lead', 'of', 0],
  ['early', 'bridge', 1],
  ['early', 'interpenetrations', 1 / 3],
  ['position', 'interpenetrations', Math.log(3)],
  ['depth', 'interpenetrations', 2 / 4],
  ['spread', 'Kelden', 2 / 4],
  ['spread', 'of', 0],
  ['letters', 'bridge', Math.log(6)],
  ['letters', 'interpenetrations', Math.log(14)],
  ['short', 'of', 1],
  ['short', 'bridge', 0],
  ['name', 'Kelden', 1],
  ['name', 'bridge', 0],
  ['digit', 1853, 1],
  ['digit', 'bridge', 0],
  ['constant', 'of', 1],
])('%s of "%s"', (feature, word, value) => {
  const values = describeTerm(term[word], terms, positions);
  expect(values).toHaveLength(termFeatures.length);
  expect(values[termFeatures.indexOf(feature)]).toBeCloseTo(value, 12);
});

test('the salience is the logistic function of the weighted features', () => {
  const weights = termFeatures.map((name) => ({ title: 2, constant: -1 })[name] ?? 0);
  const salience = measureTermSalience(terms, positions, weights);
  expect(salience).toHaveLength(terms.sentenceFrequency.length);
  expect(salience[term.bridge]).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  expect(salience[term.of]).toBeCloseTo(1 / (1 + Math.exp(1)), 12);
});
