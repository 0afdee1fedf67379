// Counts everything that the sentence features read, once per article: positions, lengths, salience, similarity, faults.

import type { Fault, Paragraph, Sentence } from '../model.ts';
import { findFaults } from '../standalone/faults.ts';
import { parseQuotations } from '../standalone/quotations.ts';
import { readTerms, type Terms } from '../text/terms.ts';
import { ranksOf, sumOver, tabulate } from '../text/typed-arrays.ts';
import { measurePlaces, type PlaceMeasure } from './paragraph-places.ts';
import { measureSections, type SectionMeasure } from './sections.ts';
import { measureShapes, type ShapeMeasure } from './sentence-shapes.ts';
import { countRecurringPairs, measureSimilarity, type Similarity } from './similarity.ts';
import { measureNovelty, type NoveltyMeasure } from './term-novelty.ts';
import { measureTermSalience } from './term-salience.ts';

/** Arrays are indexed by sentence, except `termSalience`. */
export interface ArticleStatistics {
  readonly sentences: readonly Sentence[];
  readonly terms: Terms;
  /** The number of full sentences before. Bylines and datelines do not count, so that the lead has position 0. */
  readonly positions: Float64Array;
  /** In words. */
  readonly lengths: Float64Array;
  readonly faults: readonly (Fault | undefined)[];
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
  /** By salience relative to length: 0 for the best, 1 for the next, … */
  readonly densityRank: Float64Array;
  /** Ranks as a share of the article, 0 for the highest value, 1 for the lowest. */
  readonly ranks: Readonly<Record<RankedMeasure, Float64Array>>;
  readonly similarity: Similarity;
  /** The number of pairs of adjacent words that another sentence has too. */
  readonly recurringPairs: Float64Array;
  readonly places: Readonly<Record<PlaceMeasure, Float64Array>>;
  readonly sections: Readonly<Record<SectionMeasure, Float64Array>>;
  readonly shapes: Readonly<Record<ShapeMeasure, Float64Array>>;
  /** The number of sentences with a number. */
  readonly sentencesWithNumbers: number;
  readonly novelty: Readonly<Record<NoveltyMeasure, Float64Array>>;
  /** The words outside quotation marks, or −1 if nothing is quoted. */
  readonly unquotedWords: Float64Array;
  /** 1 for a sentence with one half of a quotation. */
  readonly isUnbalanced: Float64Array;
}

/** What a reader compares between the sentences of one article. `centrality` is the similarity to all other sentences. */
export type RankedMeasure =
  | 'salience'
  | 'salience per term'
  | 'novelty'
  | 'centrality'
  | 'similarity to title'
  | 'recurring terms'
  | 'recurring pairs'
  | 'length';

/** `language` is a BCP 47 tag. `weights` are those of the term features. `headings` are in reading order. */
export function measureArticle(
  sentences: readonly Sentence[],
  title: string,
  language: string,
  weights: readonly number[],
  headings: readonly Paragraph[] = [],
): ArticleStatistics {
  const terms = readTerms(
    sentences,
    title,
    headings.map(({ text }) => text),
  );
  const { sequences, sets, first, isInTitle, sentenceFrequency } = terms;
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
  const novelSalience = salienceOf((term, index) => first[term] === index);
  const recurringPairs = countRecurringPairs(terms);
  const highestSalience = salience.reduce((highest, value) => Math.max(highest, value), 0) || 1;
  const faults = findFaults(sentences, terms, language);
  const shapes = measureShapes(sentences, lengths);
  const quotedParts = parseQuotations(sentences);
  const perTerm = (value: (index: number) => number) =>
    tabulate(count, (index) => value(index) / Math.max(1, sets[index]!.length));
  return {
    sentences,
    terms,
    positions,
    lengths,
    faults,
    termSalience,
    salience,
    novelSalience,
    titleSalience: salienceOf((term) => isInTitle[term] === 1),
    highestSalience,
    totalSalience: termSalience.reduce((sum, value) => sum + value, 0) || 1,
    totalTitleSalience: termSalience.reduce((sum, value, term) => sum + value * isInTitle[term]!, 0) || 1,
    densityRank: ranksOf(tabulate(count, (index) => salience[index]! / Math.sqrt(1 + lengths[index]!))),
    ranks: {
      salience: rankShares(salience),
      'salience per term': rankShares(perTerm((index) => salience[index]!)),
      novelty: rankShares(novelSalience),
      centrality: rankShares(
        tabulate(count, (index) => preceding[index]! * index + following[index]! * (count - 1 - index)),
      ),
      'similarity to title': rankShares(similarity.title),
      'recurring terms': rankShares(
        perTerm((index) => sumOver(sets[index]!, (term) => Number(sentenceFrequency[term]! > 1))),
      ),
      'recurring pairs': rankShares(recurringPairs),
      length: rankShares(lengths),
    },
    similarity,
    recurringPairs,
    places: measurePlaces(sentences, lengths, salience, highestSalience),
    sections: measureSections(sentences, headings, terms, faults),
    shapes,
    sentencesWithNumbers: shapes.numbers.filter((count) => count > 0).length,
    novelty: measureNovelty(terms),
    unquotedWords: tabulate(count, (index) => {
      const { quotedShare } = quotedParts[index]!;
      return quotedShare > 0 ? (1 - quotedShare) * lengths[index]! : -1;
    }),
    isUnbalanced: tabulate(count, (index) => Number(quotedParts[index]!.isUnbalanced)),
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

function rankShares(values: Float64Array): Float64Array {
  const last = Math.max(1, values.length - 1);
  return ranksOf(values).map((rank) => rank / last);
}
