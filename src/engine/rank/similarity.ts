// How like a sentence is to all others and to the title: cosines of its terms, rare ones counting most. One
// product with a running sum of vectors stands for a table of all pairs, so time is linear in the text.

import type { Terms } from '../text/terms.ts';
import { sumOver, tabulate } from '../text/typed-arrays.ts';

/** Arrays by sentence. */
export interface Likeness {
  /** Mean cosine to the sentences before and after. */
  readonly backward: Float64Array;
  readonly forward: Float64Array;
  /** Cosine to the title. */
  readonly title: Float64Array;
}

export function likenessOf({ sets, frequency, title }: Terms): Likeness {
  const count = sets.length;
  const rarity = tabulate(frequency.length, (term) => Math.log((1 + count) / frequency[term]!));
  const sizes = tabulate(
    count,
    (index) => Math.sqrt(sumOver(sets[index]!, (term) => rarity[term]! ** 2)) || 1,
  );
  const addTo = (sum: Float64Array, index: number): void => {
    const [set, size] = [sets[index]!, sizes[index]!];
    for (let at = 0; at < set.length; at += 1) sum[set[at]!]! += rarity[set[at]!]! / size;
  };
  const cosine = (sum: Float64Array, index: number): number =>
    sumOver(sets[index]!, (term) => sum[term]! * rarity[term]!) / sizes[index]!;

  const [before, all] = [new Float64Array(frequency.length), new Float64Array(frequency.length)];
  for (let index = 0; index < count; index += 1) addTo(all, index);
  const [backward, forward] = [new Float64Array(count), new Float64Array(count)];
  for (let index = 0; index < count; index += 1) {
    const past = cosine(before, index);
    backward[index] = past / Math.max(1, index);
    forward[index] = (cosine(all, index) - past - 1) / Math.max(1, count - 1 - index);
    addTo(before, index);
  }
  const titled = tabulate(frequency.length, (term) => title[term]! * rarity[term]!);
  const titleSize = Math.sqrt(titled.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return {
    backward,
    forward,
    title: tabulate(count, (index) => cosine(titled, index) / titleSize),
  };
}

/** Of each sentence, how many pairs of neighbouring words another sentence has too. */
export function recurringPairs({ runs, frequency, count }: Terms): Float64Array {
  const starts = new Int32Array(count.length + 1);
  for (let term = 0; term < count.length; term += 1) starts[term + 1] = starts[term]! + count[term]!;
  // Every pair stands in the bucket of its first word, where its second tells it from the others.
  const ends = starts.slice();
  const [seconds, owners] = [new Int32Array(starts.at(-1)!), new Int32Array(starts.at(-1)!)];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]!;
    for (let at = 0; at + 1 < run.length; at += 1) {
      const [first, second] = [run[at]!, run[at + 1]!];
      // Only a pair of recurring words can recur, which spares most of the text.
      if (frequency[first]! < 2 || frequency[second]! < 2) continue;
      const place = ends[first]!++;
      seconds[place] = second;
      owners[place] = index;
    }
  }
  // By second word: the bucket that had it last, the sentence that had it first there, whether another had it after.
  const [bucket, owner] = [new Int32Array(count.length).fill(-1), new Int32Array(count.length)];
  const recurs = new Uint8Array(count.length);
  const counts = new Float64Array(runs.length);
  for (let first = 0; first < count.length; first += 1) {
    const [start, end] = [starts[first]!, ends[first]!];
    for (let place = start; place < end; place += 1) {
      const second = seconds[place]!;
      if (bucket[second] !== first) {
        bucket[second] = first;
        owner[second] = owners[place]!;
        recurs[second] = 0;
      } else if (owner[second] !== owners[place]) recurs[second] = 1;
    }
    for (let place = start; place < end; place += 1) counts[owners[place]!]! += recurs[seconds[place]!]!;
  }
  return counts;
}
