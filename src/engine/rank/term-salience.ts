// Term → how likely a person who sums the article up would use it: a logistic regression over what the article shows of
// the term. Summing these is the strongest evidence for a sentence. No list of words: a term is judged by how often it
// comes back, where, in what company and in what shape, in every language.

import type { Terms } from '../text/terms.ts';
import { tabulate } from '../text/typed-arrays.ts';

/** Longer words are not rarer in a way that counts, and a run-together one should not outweigh all. */
const longestWord = 14;
/** Function words are short in all languages that put blanks between words. */
const shortWord = 3;

/** What is looked at, in the order of `describeTerm`. */
export const termFeatures: readonly string[] = [
  'frequency',
  'frequency squared',
  'share',
  'repeats',
  'title',
  'lead',
  'early',
  'place',
  'depth',
  'spread',
  'letters',
  'short',
  'name',
  'digit',
  'constant',
];

/** All at once, since a function for each would take three times as long; `places` are those of the sentences. */
export function describeTerm(term: number, terms: Terms, places: Float64Array): number[] {
  const { length } = terms.sets;
  const [frequency, count] = [terms.frequency[term]!, terms.count[term]!];
  const [first, letters, title] = [terms.first[term]!, terms.letters[term]!, terms.title[term]!];
  const place = places[first]!;
  return [
    Math.log(frequency),
    Math.log(frequency) ** 2,
    frequency / length,
    Math.log(count / frequency),
    title,
    Number(place === 0),
    1 / (1 + place),
    Math.log(1 + place),
    place / length,
    (terms.last[term]! - first) / length,
    Math.log(Math.min(longestWord, letters)),
    Number(letters <= shortWord),
    Math.min(1, terms.capitals[term]! / count),
    terms.digits[term]!,
    1,
  ];
}

/** The importance of each term, 0 to 1. `weights` are those of `termFeatures`. */
export function importanceOf(terms: Terms, places: Float64Array, weights: readonly number[]): Float64Array {
  return tabulate(terms.frequency.length, (term) => {
    const values = describeTerm(term, terms, places);
    let sum = 0;
    for (let at = 0; at < values.length; at += 1) sum += weights[at]! * values[at]!;
    return 1 / (1 + Math.exp(-sum));
  });
}
