// The two stages of the weights: first how likely a term is to be in a summary, learned from articles with summaries by
// people; then how good a sentence is, learned from the key sentences that careful readers chose.
import { measureArticle } from '../../src/engine/rank/article-statistics.ts';
import { features } from '../../src/engine/rank/sentence-features.ts';
import { describeTerm, termFeatures } from '../../src/engine/rank/term-salience.ts';
import type { Weights } from '../../src/engine/rank/weights.ts';
import type { ChoiceItem } from '../choices/choice-item.ts';
import type { Example } from './example.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitRidge } from './fit-ridge.ts';

/** Strength of the penalty on the weights of terms: the best power of ten in cross-validation on ROUGE. */
const termStrength = 1e-5;
/** Strength of the penalty on the weights of sentences. Between .002 and .05, cross-validation shows no difference. */
const sentenceStrength = 1e-2;
/**
 * What a sentence is worth. A pick among the best gains 1 and among the fine ½, which is how summaries are scored. The
 * others are judgements: with −2 for a bad sentence, gain falls by 1 and bad picks by ½ of a point.
 */
const ratings = { top: 1.2, best: 1, fine: 0.5, other: 0, bad: -1 };
/** The best in cross-validation; between −.1 and −.4 there is no difference. */
const redundancy = -0.2;

/** Learns the weights of terms. Every set has the same weight. */
export function learnTermWeights(examples: readonly Example[]): number[] {
  const sizes = new Map<string, number>();
  for (const { set } of examples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const groups = examples.map(({ set, terms, positions, used }) => ({
    rows: Array.from(used, (_, term) => Float64Array.from(describeTerm(term, terms, positions))),
    labels: used,
    weight: 1 / sizes.get(set)!,
  }));
  const prior = new Float64Array(termFeatures.length);
  return [...fitLogistic(groups, { strength: termStrength, prior })];
}

/** Learns the weights of sentences. Every article has the same weight. */
export function learnSentenceWeights(choices: readonly ChoiceItem[], terms: readonly number[]): Weights {
  const rated = choices.flatMap((item) => {
    const ratingOf = ratingsOf(item);
    return rowsOf(item, terms).map((row, index) => ({
      row,
      rating: ratingOf(index),
      weight: 1 / item.sentences.length,
    }));
  });
  return { terms, sentences: [...fitRidge(rated, sentenceStrength)], redundancy };
}

function ratingsOf({ top, best, fine, bad }: ChoiceItem): (index: number) => number {
  const rated = new Map<number, number>();
  for (const index of bad) rated.set(index, ratings.bad);
  for (const index of fine) rated.set(index, ratings.fine);
  for (const index of best) rated.set(index, ratings.best);
  for (const index of top) rated.set(index, ratings.top);
  return (index) => rated.get(index) ?? ratings.other;
}

/** Returns the features of each sentence of an article. */
function rowsOf({ sentences, title = '', lang }: ChoiceItem, terms: readonly number[]): Float64Array[] {
  const ordered = sentences.map((sentence, order) => ({ ...sentence, order }));
  const article = measureArticle(ordered, title, lang, terms);
  return ordered.map((_, index) => Float64Array.from(features, ({ value }) => value(index, article)));
}
