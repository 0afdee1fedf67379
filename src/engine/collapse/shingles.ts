// Words → shingles: a number for every three words in a row (Broder 1997, "On the resemblance and containment of
// documents"). Numbers, because a million of them are looked up; two shingles meet in one about once in 2³⁰.
import { integers } from '../text/typed-arrays.ts';

/** Words in a shingle: with two, common phrases match; with four, one edited word hides seven. */
export const shingleWords = 3;

/** The shingle that starts at each word, given as its fingerprint; none for the last two. */
export function shinglesOf(words: Int32Array): Int32Array {
  const found = integers(Math.max(0, words.length - shingleWords + 1));
  for (let start = 0; start < found.length; start += 1) {
    found[start] = mix(mix(words[start]!, words[start + 1]!), words[start + 2]!) & 0x3fffffff;
  }
  return found;
}

/** The run of six words that starts at each shingle: two shingles side by side. */
export function runsOf(shingles: Int32Array): Int32Array {
  const found = integers(Math.max(0, shingles.length - shingleWords));
  for (let start = 0; start < found.length; start += 1) {
    found[start] = mix(shingles[start]!, shingles[start + shingleWords]!);
  }
  return found;
}

/** Every two words in a row, the ends of the text taken for words. */
export function pairsOf(words: Int32Array): Set<number> {
  const found = new Set([pairAt(words, -1)]);
  for (let start = 0; start < words.length; start += 1) found.add(pairAt(words, start));
  return found;
}

/** Whether a word and one of its neighbours stand side by side in the pairs as well. */
export const hasPairAt = (pairs: ReadonlySet<number>, words: Int32Array, at: number): boolean =>
  pairs.has(pairAt(words, at - 1)) || pairs.has(pairAt(words, at));

const pairAt = (words: Int32Array, start: number) => mix(words[start] ?? 0, words[start + 1] ?? 0);

/** A round of MurmurHash3: the order of the two counts. */
function mix(a: number, b: number): number {
  const value = Math.imul(a ^ (a >>> 15), 0xcc9e2d51) + Math.imul(b ^ (b >>> 13), 0x1b873593);
  return Math.imul(value ^ (value >>> 16), 0x85ebca6b);
}
