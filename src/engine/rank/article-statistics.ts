// Sentences → what the features read: places, lengths, salience and likeness of each sentence. All of it is counted once
// per article, so that a feature is a look-up.

import type { Sentence } from '../model.ts';
import { readTerms, type Terms } from '../text/terms.ts';
import { ranksOf, sumOver, tabulate } from '../text/typed-arrays.ts';
import { type Likeness, likenessOf, recurringPairs } from './similarity.ts';
import { importanceOf } from './term-salience.ts';

/** Arrays are by sentence, or by term where said. */
export interface Document {
  readonly sentences: readonly Sentence[];
  readonly terms: Terms;
  /** How many sentences of substance stand before: a byline or a dateline does not push the lead down. */
  readonly places: Float64Array;
  /** Words. */
  readonly lengths: Float64Array;
  /** By term. */
  readonly importance: Float64Array;
  /** The importance of a sentence's terms together, of those that it is the first to use, of those of the title. */
  readonly salience: Float64Array;
  readonly novelty: Float64Array;
  readonly titled: Float64Array;
  /** The highest salience, the sum over all terms, and over those of the title; never 0, since they divide. */
  readonly most: { readonly salience: number; readonly importance: number; readonly titled: number };
  /** From 0 for the best: by salience for its length, by likeness to all others. */
  readonly ranks: {
    readonly density: Float64Array;
    readonly centrality: Float64Array;
  };
  readonly likeness: Likeness;
  /** Pairs of neighbouring words that another sentence has too. */
  readonly recurringPairs: Float64Array;
}

/** Fewer words are a dateline, a byline or a cry. */
const fewestWords = 5;

/** `weights` are those of importance.ts. */
export function describe(
  sentences: readonly Sentence[],
  title: string,
  weights: readonly number[],
): Document {
  const terms = readTerms(sentences, title);
  const { runs, sets, first } = terms;
  const count = sentences.length;
  const places = placesOf(terms);
  const importance = importanceOf(terms, places, weights);
  const lengths = tabulate(count, (index) => runs[index]!.length);
  const salienceOf = (counts: (term: number, index: number) => boolean): Float64Array =>
    tabulate(count, (index) =>
      sumOver(sets[index]!, (term) => (counts(term, index) ? importance[term]! : 0)),
    );
  const salience = salienceOf(() => true);
  const inTitle = importance.map((value, term) => value * terms.title[term]!);
  const likeness = likenessOf(terms);
  const { backward, forward } = likeness;
  return {
    sentences,
    terms,
    places,
    lengths,
    importance,
    salience,
    novelty: salienceOf((term, index) => first[term] === index),
    titled: salienceOf((term) => terms.title[term] === 1),
    most: {
      salience: salience.reduce((most, value) => Math.max(most, value), 0) || 1,
      importance: importance.reduce((sum, value) => sum + value, 0) || 1,
      titled: inTitle.reduce((sum, value) => sum + value, 0) || 1,
    },
    ranks: {
      density: ranksOf(tabulate(count, (index) => salience[index]! / Math.sqrt(1 + lengths[index]!))),
      centrality: ranksOf(
        tabulate(count, (index) => backward[index]! * index + forward[index]! * (count - 1 - index)),
      ),
    },
    likeness,
    recurringPairs: recurringPairs(terms),
  };
}

/** Of each sentence, how many sentences of substance stand before it. */
export function placesOf({ runs }: Terms): Float64Array {
  let place = 0;
  return tabulate(runs.length, (index) => (runs[index]!.length < fewestWords ? place : place++));
}
