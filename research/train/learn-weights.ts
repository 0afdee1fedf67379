// The two stages of the weights: first how likely a term is to be in a summary, learned from articles with summaries by
// people; then how good a sentence is, learned from the key sentences that careful readers chose.
import { measureArticle } from '../../src/engine/rank/article-statistics.ts';
import { rowsOf, standardize } from '../../src/engine/rank/score-sentences.ts';
import { features } from '../../src/engine/rank/sentence-features.ts';
import { describeTerm, termFeatures } from '../../src/engine/rank/term-salience.ts';
import type { Weights } from '../../src/engine/rank/weights.ts';
import { type ChoiceItem, headingsOf } from '../choices/choice-item.ts';
import type { Example } from './example.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitNetwork, type RatedArticle } from './fit-network.ts';

/** Strength of the penalty on the weights of terms: the best power of ten in cross-validation on ROUGE. */
const termStrength = 1e-5;
/**
 * What a sentence is worth. A pick among the best gains 1 and among the fine ½, which is how summaries are scored. The
 * others are judgements: with −2 for a bad sentence, gain falls by 1 and bad picks by ½ of a point.
 */
const ratings = { top: 1.2, best: 1, fine: 0.5, other: 0, bad: -1 };
/** Between 0 and −.3, cross-validation shows no difference. */
const redundancy = -0.1;

/**
 * In cross-validation, 24 hidden values gain .3 more than 16, and 20 epochs no more than 14. Other seeds differ by .5; the
 * mean of two networks gains .3 and takes twice the time.
 */
const networkOptions = { size: 24, epochs: 14, seed: 1 };

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

/** An article as the trainer sees it. */
export interface MeasuredChoice extends RatedArticle {
  readonly item: ChoiceItem;
}

/** Measures the features of each sentence, and rates it by what the reader chose. */
export function measureChoices(choices: readonly ChoiceItem[], terms: readonly number[]): MeasuredChoice[] {
  return choices.map((item) => {
    const { sentences, title = '', lang } = item;
    const ordered = sentences.map((sentence, order) => ({ ...sentence, order }));
    const statistics = measureArticle(ordered, title, lang, terms, headingsOf(item));
    return { item, rows: rowsOf(statistics), ratings: ratingsOf(item) };
  });
}

/** Learns the network that scores sentences. Articles of any length weigh nearly the same; their order does not matter. */
export function learnSentenceWeights(measured: readonly MeasuredChoice[], terms: readonly number[]): Weights {
  const articles = measured.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1));
  const scale = scaleOf(articles);
  const rated = articles.map(({ rows, ratings }) => ({ rows: standardize(rows.slice(), scale), ratings }));
  const network = fitNetwork(rated, features.length, networkOptions);
  return { terms, redundancy, ...scale, network };
}

function ratingsOf({ sentences, top, best, fine, bad }: ChoiceItem): Float64Array {
  const rated = new Float64Array(sentences.length).fill(ratings.other);
  for (const index of bad) rated[index] = ratings.bad;
  for (const index of fine) rated[index] = ratings.fine;
  for (const index of best) rated[index] = ratings.best;
  for (const index of top) rated[index] = ratings.top;
  return rated;
}

/** Returns the mean and the standard deviation of each feature over all sentences. A constant one has the deviation 1. */
function scaleOf(articles: readonly RatedArticle[]): Pick<Weights, 'means' | 'deviations'> {
  const width = features.length;
  const count = articles.reduce((sum, { ratings }) => sum + ratings.length, 0);
  const average = (measure: (value: number, feature: number) => number): Float64Array => {
    const sums = new Float64Array(width);
    for (const { rows } of articles)
      for (let at = 0; at < rows.length; at += 1) sums[at % width]! += measure(rows[at]!, at % width);
    return sums.map((sum) => sum / count);
  };
  const means = average((value) => value);
  const squares = average((value, feature) => (value - means[feature]!) ** 2);
  return { means, deviations: squares.map((square) => Math.sqrt(square) || 1) };
}
