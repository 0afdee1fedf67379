// Words → shingles: a number for every three words in a row (Broder 1997, "On the resemblance and containment of
// documents"). Numbers, because a million of them are looked up; two shingles meet in one about once in 2³⁰.

/** Words in a shingle: with two, common phrases match; with four, one edited word hides seven. */
export const shingleWords = 3;

/** The shingle that starts at each word; none for the last two. */
export function shinglesOf(words: readonly string[]): Int32Array {
  const found = new Int32Array(Math.max(0, words.length - shingleWords + 1));
  let before = 0;
  let last = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = hash(words[index]!);
    if (index >= 2) found[index - 2] = mix(mix(before, last), word) & 0x3fffffff;
    before = last;
    last = word;
  }
  return found;
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return value;
}

/** A round of MurmurHash3: the order of the two counts. */
function mix(a: number, b: number): number {
  const value = Math.imul(a ^ (a >>> 15), 0xcc9e2d51) + Math.imul(b ^ (b >>> 13), 0x1b873593);
  return Math.imul(value ^ (value >>> 16), 0x85ebca6b);
}
