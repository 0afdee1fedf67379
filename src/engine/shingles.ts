// Words → shingles: a number for every three words in a row (Broder 1997, "On the resemblance and containment of
// documents"). Numbers, because a million of them are looked up; two shingles meet in one number about once in 2³⁰.

/** Words in a shingle: with two, common phrases match; with four, one edited word hides seven. */
export const shingleWords = 3;

/** Gives words numbers, the same word the same number, as long as it lives. */
export class Shingler {
  readonly #ids = new Map<string, number>();

  /** The shingle that starts at each word; none for the last two. */
  shingles(words: readonly string[]): Int32Array {
    const found = new Int32Array(Math.max(0, words.length - shingleWords + 1));
    let before = 0;
    let last = 0;
    words.forEach((word, index) => {
      const id = this.#id(word);
      if (index >= 2) found[index - 2] = mix(before, last, id);
      before = last;
      last = id;
    });
    return found;
  }

  #id(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(word, id);
    }
    return id;
  }
}

/** Three numbers → 30 bits, which every engine keeps unboxed. Multipliers: MurmurHash3. */
function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0xcc9e2d51);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x1b873593);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x85ebca6b);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}
