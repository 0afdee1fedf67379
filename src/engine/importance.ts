// Term → how likely a person who sums the article up would use it: a logistic regression over what the article shows of
// the term. Summing these is the strongest evidence for a sentence. No list of words: a term is judged by how often it
// comes back, where, in what company and in what shape, in every language.
import type { Terms } from './terms.ts';

interface TermFeature {
  readonly name: string;
  readonly value: (term: number, terms: Terms, places: Float64Array) => number;
}

/** Longer words are not rarer in a way that counts, and a run-together one should not outweigh all. */
const longestWord = 14;
/** Function words are short in all languages that put blanks between words. */
const shortWord = 3;

export const termFeatures: readonly TermFeature[] = [
  { name: 'frequency', value: (term, { frequency }) => Math.log(frequency[term]!) },
  { name: 'frequency squared', value: (term, { frequency }) => Math.log(frequency[term]!) ** 2 },
  { name: 'share', value: (term, { frequency, sets }) => frequency[term]! / sets.length },
  { name: 'repeats', value: (term, { count, frequency }) => Math.log(count[term]! / frequency[term]!) },
  { name: 'title', value: (term, { title }) => title[term]! },
  { name: 'lead', value: (term, { first }, places) => Number(places[first[term]!] === 0) },
  { name: 'early', value: (term, { first }, places) => 1 / (1 + places[first[term]!]!) },
  { name: 'place', value: (term, { first }, places) => Math.log(1 + places[first[term]!]!) },
  { name: 'depth', value: (term, { first, sets }, places) => places[first[term]!]! / sets.length },
  { name: 'spread', value: (term, { first, last, sets }) => (last[term]! - first[term]!) / sets.length },
  { name: 'letters', value: (term, { letters }) => Math.log(Math.min(longestWord, letters[term]!)) },
  { name: 'short', value: (term, { letters }) => Number(letters[term]! <= shortWord) },
  { name: 'name', value: (term, { capitals, count }) => Math.min(1, capitals[term]! / count[term]!) },
  { name: 'digit', value: (term, { digits }) => digits[term]! },
];

/** The importance of each term, 0 to 1. `weights` are those of `termFeatures`, then the constant. */
export function importanceOf(terms: Terms, places: Float64Array, weights: readonly number[]): Float64Array {
  const sums = new Float64Array(terms.frequency.length).fill(weights[termFeatures.length]!);
  termFeatures.forEach(({ value }, index) => {
    for (let term = 0; term < sums.length; term += 1) {
      sums[term]! += weights[index]! * value(term, terms, places);
    }
  });
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}
