// Term salience: how likely a person who summarizes the article would use the term, 0 to 1. A logistic regression over
// what the article shows of the term: how often it recurs, where, with which neighbours and in which form. It uses no
// word list, so it works in every language. The sum over a sentence is the strongest feature of the ranker.

import type { Terms } from '../text/terms.ts';
import { tabulate } from '../text/typed-arrays.ts';

/** Letters beyond this number do not count, so that one run-together word cannot outweigh all others. Judgement. */
const longestWord = 14;
/** Letters. Function words are at most this long in most languages with spaces. Judgement. */
const shortWord = 3;

/** The names of the features, in the order of `describeTerm`. */
export const termFeatures: readonly string[] = [
  'frequency',
  'frequency squared',
  'share',
  'repeats',
  'title',
  'lead',
  'early',
  'position',
  'depth',
  'spread',
  'letters',
  'short',
  'name',
  'digit',
  'constant',
];

/** Returns the features of a term. One function for all, because a function for each would take three times as long. */
export function describeTerm(term: number, terms: Terms, positions: Float64Array): number[] {
  const { length } = terms.sets;
  const [frequency, occurrences] = [terms.sentenceFrequency[term]!, terms.occurrences[term]!];
  const [first, letters] = [terms.first[term]!, terms.letters[term]!];
  const position = positions[first]!;
  return [
    Math.log(frequency),
    Math.log(frequency) ** 2,
    frequency / length,
    Math.log(occurrences / frequency),
    terms.isInTitle[term]!,
    Number(position === 0),
    1 / (1 + position),
    Math.log(1 + position),
    position / length,
    (terms.last[term]! - first) / length,
    Math.log(Math.min(longestWord, letters)),
    Number(letters <= shortWord),
    Math.min(1, terms.capitals[term]! / occurrences),
    terms.hasDigit[term]!,
    1,
  ];
}

/** Returns the salience of each term. `weights` are in the order of `termFeatures`. */
export function measureTermSalience(
  terms: Terms,
  positions: Float64Array,
  weights: readonly number[],
): Float64Array {
  return tabulate(terms.sentenceFrequency.length, (term) => {
    const values = describeTerm(term, terms, positions);
    let sum = 0;
    for (let at = 0; at < values.length; at += 1) sum += weights[at]! * values[at]!;
    return 1 / (1 + Math.exp(-sum));
  });
}
