// The similarity of each sentence to all others and to the title: the cosine of their terms, weighted by rarity. Each
// sentence is compared with a running sum of vectors instead of with every other sentence, so time is linear.

import type { Terms } from '../text/terms.ts';
import { sumOver, tabulate } from '../text/typed-arrays.ts';

/** Arrays are indexed by sentence. */
export interface Similarity {
  /** The mean cosine to the sentences before, and to those after. */
  readonly preceding: Float64Array;
  readonly following: Float64Array;
  /** The cosine to the title. */
  readonly title: Float64Array;
}

export function measureSimilarity({ sets, sentenceFrequency, isInTitle }: Terms): Similarity {
  const count = sets.length;
  const rarity = tabulate(sentenceFrequency.length, (term) =>
    Math.log((1 + count) / sentenceFrequency[term]!),
  );
  const norms = tabulate(count, (index) => Math.sqrt(sumOver(sets[index]!, (term) => rarity[term]! ** 2)));
  const addTo = (sum: Float64Array, index: number): void => {
    for (const term of sets[index]!) sum[term]! += rarity[term]! / (norms[index]! || 1);
  };
  const cosine = (sum: Float64Array, index: number): number =>
    sumOver(sets[index]!, (term) => sum[term]! * rarity[term]!) / (norms[index]! || 1);

  const [before, all] = [new Float64Array(rarity.length), new Float64Array(rarity.length)];
  for (let index = 0; index < count; index += 1) addTo(all, index);
  const [preceding, following] = [new Float64Array(count), new Float64Array(count)];
  for (let index = 0; index < count; index += 1) {
    const past = cosine(before, index);
    const self = norms[index] === 0 ? 0 : 1;
    preceding[index] = past / Math.max(1, index);
    following[index] = (cosine(all, index) - past - self) / Math.max(1, count - 1 - index);
    addTo(before, index);
  }
  const title = tabulate(rarity.length, (term) => isInTitle[term]! * rarity[term]!);
  const titleNorm = Math.sqrt(title.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return { preceding, following, title: tabulate(count, (index) => cosine(title, index) / titleNorm) };
}

/** Returns, for each sentence, how many pairs of adjacent words another sentence has too. */
export function countRecurringPairs({ sequences, sentenceFrequency }: Terms): Float64Array {
  const size = sentenceFrequency.length;
  /** Pair → the sentence that has it, or `several`. */
  const owners = new Map<number, number>();
  const several = -1;
  const pairs = sequences.map((sequence) => recurringWordPairs(sequence, sentenceFrequency, size));
  pairs.forEach((own, index) => {
    for (const pair of own)
      if ((owners.get(pair) ?? index) === index) owners.set(pair, index);
      else owners.set(pair, several);
  });
  return tabulate(pairs.length, (index) =>
    pairs[index]!.reduce((count, pair) => count + Number(owners.get(pair) === several), 0),
  );
}

/** Returns the pairs of adjacent words that both occur in two sentences or more: no other pair can recur. */
function recurringWordPairs(sequence: Int32Array, sentenceFrequency: Int32Array, size: number): number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < sequence.length; at += 1) {
    const [first, second] = [sequence[at]!, sequence[at + 1]!];
    if (sentenceFrequency[first]! > 1 && sentenceFrequency[second]! > 1) pairs.push(first * size + second);
  }
  return pairs;
}
