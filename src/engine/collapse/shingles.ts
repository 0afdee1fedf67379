// Shingles: hashes of consecutive words (Broder 1997, "On the resemblance and containment of documents"). Words come
// as the 32-bit fingerprints of text/fingerprints.ts, so that all comparisons are between integers.

/** Words in a shingle. With two, common phrases match; with four, one edited word hides seven others. */
export const shingleWords = 3;

/** Returns the shingle that starts at each word. The last two words start none. Two shingles collide once in 2³⁰. */
export function shinglesOf(words: Int32Array): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - shingleWords + 1));
  for (let start = 0; start < shingles.length; start += 1) {
    shingles[start] = mix(mix(words[start]!, words[start + 1]!), words[start + 2]!) & 0x3fffffff;
  }
  return shingles;
}

/** Returns the run of six words that starts at each shingle: the hash of two adjacent shingles. */
export function runsOf(shingles: Int32Array): Int32Array {
  const runs = new Int32Array(Math.max(0, shingles.length - shingleWords));
  for (let start = 0; start < runs.length; start += 1) {
    runs[start] = mix(shingles[start]!, shingles[start + shingleWords]!);
  }
  return runs;
}

/** Returns every pair of adjacent words. The start and the end of the text count as words. */
export function pairsOf(words: Int32Array): Set<number> {
  const pairs = new Set([pairAt(words, -1)]);
  for (let start = 0; start < words.length; start += 1) pairs.add(pairAt(words, start));
  return pairs;
}

/** Returns true if `pairs` contains the word at `index` together with its left or its right neighbour. */
export const hasPairAt = (pairs: ReadonlySet<number>, words: Int32Array, index: number): boolean =>
  pairs.has(pairAt(words, index - 1)) || pairs.has(pairAt(words, index));

const pairAt = (words: Int32Array, start: number) => mix(words[start] ?? 0, words[start + 1] ?? 0);

/** One round of MurmurHash3. `mix(a, b)` differs from `mix(b, a)`. */
function mix(a: number, b: number): number {
  const value = Math.imul(a ^ (a >>> 15), 0xcc9e2d51) + Math.imul(b ^ (b >>> 13), 0x1b873593);
  return Math.imul(value ^ (value >>> 16), 0x85ebca6b);
}
