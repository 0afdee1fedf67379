// The two stages of the weights: first how likely a term is to be in a summary, learned from articles with summaries by
// people; then how good a sentence is, learned from the key sentences that careful readers chose.
import { type ArticleStatistics, measureArticle } from '../../src/engine/rank/article-statistics.ts';
import { standardize } from '../../src/engine/rank/score-sentences.ts';
import { features } from '../../src/engine/rank/sentence-features.ts';
import { describeTerm, termFeatures } from '../../src/engine/rank/term-salience.ts';
import type { Weights } from '../../src/engine/rank/weights.ts';
import type { ChoiceItem } from '../choices/choice-item.ts';
import { mean } from '../report/averages.ts';
import type { Example } from './example.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitNetwork, type NetworkOptions } from './fit-network.ts';

/** Strength of the penalty on the weights of terms: the best power of ten in cross-validation on ROUGE. */
const termStrength = 1e-5;
/**
 * What a sentence is worth. A pick among the best gains 1 and among the fine ½, which is how summaries are scored. The
 * others are judgements: with −2 for a bad sentence, gain falls by 1 and bad picks by ½ of a point.
 */
const ratings = { top: 1.2, best: 1, fine: 0.5, other: 0, bad: -1 };
/** Between 0 and −.3, cross-validation shows no difference. */
const redundancy = -0.1;

export interface LearningOptions extends Omit<NetworkOptions, 'seed'> {
  /** Networks whose scores are averaged. */
  readonly networks: number;
}

/** In cross-validation, a second network gains .3 and a third nothing; 24 hidden values gain no more than 16. */
const shippedOptions: LearningOptions = { networks: 2, size: 16, epochs: 14 };

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

/**
 * Learns the networks that score sentences. Articles of any length weigh nearly the same. The order of the articles does not
 * matter.
 */
export function learnSentenceWeights(
  choices: readonly ChoiceItem[],
  terms: readonly number[],
  options: LearningOptions = shippedOptions,
): Weights {
  const items = choices.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const measured = items.map((item) => ({ article: measureChoice(item, terms), ratings: ratingsOf(item) }));
  const { means, deviations } = scaleOf(measured.map(({ article }) => article));
  const rated = measured.map(({ article, ratings }) => ({
    rows: standardize(article, { means, deviations }),
    ratings,
  }));
  const networks = Array.from({ length: options.networks }, (_, index) =>
    fitNetwork(rated, features.length, { ...options, seed: index + 1 }),
  );
  return { terms, redundancy, means, deviations, networks };
}

function ratingsOf({ sentences, top, best, fine, bad }: ChoiceItem): Float64Array {
  const rated = new Float64Array(sentences.length).fill(ratings.other);
  for (const index of bad) rated[index] = ratings.bad;
  for (const index of fine) rated[index] = ratings.fine;
  for (const index of best) rated[index] = ratings.best;
  for (const index of top) rated[index] = ratings.top;
  return rated;
}

function measureChoice(
  { sentences, title = '', lang }: ChoiceItem,
  terms: readonly number[],
): ArticleStatistics {
  const ordered = sentences.map((sentence, order) => ({ ...sentence, order }));
  return measureArticle(ordered, title, lang, terms);
}

/** Returns the mean and the standard deviation of each feature over all sentences. */
function scaleOf(articles: readonly ArticleStatistics[]): Pick<Weights, 'means' | 'deviations'> {
  const [means, deviations] = [new Float64Array(features.length), new Float64Array(features.length)];
  features.forEach(({ value }, feature) => {
    const values = articles.flatMap((article) => article.sentences.map((_, index) => value(index, article)));
    const center = mean(values);
    means[feature] = center;
    deviations[feature] = Math.sqrt(mean(values.map((each) => (each - center) ** 2))) || 1;
  });
  return { means, deviations };
}
