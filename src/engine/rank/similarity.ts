// The similarity of each sentence to all others and to the title: the cosine of their terms, weighted by rarity. Each
// sentence is compared with a running sum of vectors instead of with every other sentence, so time is linear.

import { IntegerMap } from '../text/integer-map.ts';
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
    const [set, norm] = [sets[index]!, norms[index]! || 1];
    for (let at = 0; at < set.length; at += 1) sum[set[at]!]! += rarity[set[at]!]! / norm;
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
  // Pair → the sentence that has it, plus 1, or `several`.
  const owners = new IntegerMap(pairsPerSentence * sequences.length);
  sequences.forEach((sequence, index) => {
    for (let at = 1; at < sequence.length; at += 1) {
      if (!canRecur(sequence, at, sentenceFrequency)) continue;
      const pair = pairEndingAt(sequence, at);
      const owner = owners.get(pair);
      if (owner !== index + 1) owners.set(pair, owner < 0 ? index + 1 : several);
    }
  });
  return tabulate(sequences.length, (index) => {
    const sequence = sequences[index]!;
    let count = 0;
    for (let at = 1; at < sequence.length; at += 1) {
      if (!canRecur(sequence, at, sentenceFrequency)) continue;
      if (owners.get(pairEndingAt(sequence, at)) === several) count += 1;
    }
    return count;
  });
}

const several = 0;
/** Pairs that can recur. Of CNN and Daily Mail articles, few have more. */
const pairsPerSentence = 8;

/** Both words must occur in more than one sentence, which excludes most pairs at little cost. */
const canRecur = (sequence: Int32Array, at: number, sentenceFrequency: Int32Array): boolean =>
  sentenceFrequency[sequence[at]!]! > 1 && sentenceFrequency[sequence[at - 1]!]! > 1;

/** Returns a hash of two adjacent words. Two pairs collide once in 2³². */
const pairEndingAt = (sequence: Int32Array, at: number): number =>
  Math.imul(Math.imul(sequence[at - 1]! + 1, 0x9e3779b1) ^ sequence[at]!, 0x85ebca6b);
