// Counts everything that the sentence features read, once per article: positions, lengths, salience, similarity.

import type { Sentence } from '../model.ts';
import { readTerms, type Terms } from '../text/terms.ts';
import { ranksOf, sumOver, tabulate } from '../text/typed-arrays.ts';
import { countRecurringPairs, measureSimilarity, type Similarity } from './similarity.ts';
import { measureTermSalience } from './term-salience.ts';

/** Arrays are indexed by sentence, except `termSalience`. */
export interface ArticleStatistics {
  readonly sentences: readonly Sentence[];
  readonly terms: Terms;
  /** The number of full sentences before. Bylines and datelines do not count, so that the lead has position 0. */
  readonly positions: Float64Array;
  /** In words. */
  readonly lengths: Float64Array;
  /** Indexed by term. */
  readonly termSalience: Float64Array;
  /** The summed salience of all terms, of the terms that no earlier sentence has, and of the terms of the title. */
  readonly salience: Float64Array;
  readonly novelSalience: Float64Array;
  readonly titleSalience: Float64Array;
  /** The highest salience of a sentence. Never 0, because features divide by it. */
  readonly highestSalience: number;
  /** The summed salience of all terms of the article, and of the title. Never 0. */
  readonly totalSalience: number;
  readonly totalTitleSalience: number;
  /** Ranks, 0 for the best: by salience relative to length, and by similarity to all other sentences. */
  readonly densityRank: Float64Array;
  readonly centralityRank: Float64Array;
  readonly similarity: Similarity;
  /** The number of pairs of adjacent words that another sentence has too. */
  readonly recurringPairs: Float64Array;
}

/** `weights` are those of the term features. */
export function measureArticle(
  sentences: readonly Sentence[],
  title: string,
  weights: readonly number[],
): ArticleStatistics {
  const terms = readTerms(sentences, title);
  const { sequences, sets, first, isInTitle } = terms;
  const count = sentences.length;
  const positions = positionsOf(terms);
  const lengths = tabulate(count, (index) => sequences[index]!.length);
  const termSalience = measureTermSalience(terms, positions, weights);
  const salienceOf = (isCounted: (term: number, index: number) => boolean): Float64Array =>
    tabulate(count, (index) =>
      sumOver(sets[index]!, (term) => (isCounted(term, index) ? termSalience[term]! : 0)),
    );
  const salience = salienceOf(() => true);
  const similarity = measureSimilarity(terms);
  const { preceding, following } = similarity;
  return {
    sentences,
    terms,
    positions,
    lengths,
    termSalience,
    salience,
    novelSalience: salienceOf((term, index) => first[term] === index),
    titleSalience: salienceOf((term) => isInTitle[term] === 1),
    highestSalience: salience.reduce((highest, value) => Math.max(highest, value), 0) || 1,
    totalSalience: termSalience.reduce((sum, value) => sum + value, 0) || 1,
    totalTitleSalience: termSalience.reduce((sum, value, term) => sum + value * isInTitle[term]!, 0) || 1,
    densityRank: ranksOf(tabulate(count, (index) => salience[index]! / Math.sqrt(1 + lengths[index]!))),
    centralityRank: ranksOf(
      tabulate(count, (index) => preceding[index]! * index + following[index]! * (count - 1 - index)),
    ),
    similarity,
    recurringPairs: countRecurringPairs(terms),
  };
}

/** Fewer words are a dateline, a byline or an exclamation. Judgement. */
const minimumWords = 5;

/** Returns, for each sentence, the number of sentences with at least `minimumWords` before it. */
export function positionsOf({ sequences }: Terms): Float64Array {
  let position = 0;
  return tabulate(sequences.length, (index) =>
    sequences[index]!.length < minimumWords ? position : position++,
  );
}
