// How like a sentence is to all others, to the lead, to the title: cosines of its terms, rare ones counting most. One
// product with a running sum of vectors stands for a table of all pairs, so time is linear in the text.
import { sumOver, tabulate } from './arrays.ts';
import type { Terms } from './terms.ts';

/** Arrays by sentence. */
export interface Likeness {
  /** Mean cosine to the sentences before and after. */
  readonly backward: Float64Array;
  readonly forward: Float64Array;
  /** Cosine to the lead, which itself has 0, and to the title. */
  readonly lead: Float64Array;
  readonly title: Float64Array;
}

/** `lead` is the index of the sentence that opens the article. */
export function likenessOf({ sets, frequency, title }: Terms, lead: number): Likeness {
  const count = sets.length;
  const rarity = tabulate(frequency.length, (term) => Math.log((1 + count) / frequency[term]!));
  const sizes = tabulate(
    count,
    (index) => Math.sqrt(sumOver(sets[index]!, (term) => rarity[term]! ** 2)) || 1,
  );
  const [before, all] = [new Float64Array(frequency.length), new Float64Array(frequency.length)];
  const addTo = (sum: Float64Array, index: number): void => {
    for (const term of sets[index]!) sum[term]! += rarity[term]! / sizes[index]!;
  };
  const cosine = (sum: Float64Array, index: number): number =>
    sumOver(sets[index]!, (term) => sum[term]! * rarity[term]!) / sizes[index]!;

  for (let index = 0; index < count; index += 1) addTo(all, index);
  const [backward, forward] = [new Float64Array(count), new Float64Array(count)];
  for (let index = 0; index < count; index += 1) {
    const past = cosine(before, index);
    backward[index] = past / Math.max(1, index);
    forward[index] = (cosine(all, index) - past - 1) / Math.max(1, count - 1 - index);
    addTo(before, index);
  }
  const leading = new Float64Array(frequency.length);
  if (lead in sets) addTo(leading, lead);
  const titled = tabulate(frequency.length, (term) => title[term]! * rarity[term]!);
  const titleSize = Math.sqrt(titled.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return {
    backward,
    forward,
    lead: tabulate(count, (index) => (index === lead ? 0 : cosine(leading, index))),
    title: tabulate(count, (index) => cosine(titled, index) / titleSize),
  };
}

/** Of each sentence, how many pairs of neighbouring words another sentence has too. */
export function recurringPairs({ runs, frequency }: Terms): Float64Array {
  // A pair as one number; in a text that fits in memory it stays far below 2⁵³.
  const pair = (run: Int32Array, at: number): number => run[at]! * frequency.length + run[at + 1]!;
  // Only a pair of recurring words can recur, which spares the table most of the text.
  const may = (run: Int32Array, at: number): boolean =>
    frequency[run[at]!]! > 1 && frequency[run[at + 1]!]! > 1;
  const lastSeen = new Map<number, number>();
  const recurring = new Set<number>();
  runs.forEach((run, index) => {
    for (let at = 0; at + 1 < run.length; at += 1) {
      if (!may(run, at)) continue;
      const key = pair(run, at);
      const seen = lastSeen.get(key);
      if (seen === undefined) lastSeen.set(key, index);
      else if (seen !== index) recurring.add(key);
    }
  });
  return tabulate(runs.length, (index) => {
    const run = runs[index]!;
    let count = 0;
    for (let at = 0; at + 1 < run.length; at += 1) {
      if (may(run, at) && recurring.has(pair(run, at))) count += 1;
    }
    return count;
  });
}
