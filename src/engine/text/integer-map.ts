// A map from 32-bit integers to non-negative integers, for the terms and word pairs of long articles. `Map` stores a key
// of 32 bits as an object, which makes the whole ranking of 100,000 words a third slower. Open addressing with linear
// probing (Knuth, The Art of Computer Programming, 6.4). Keys must be hashes, because they are not hashed again.

export class IntegerMap {
  #size = 0;
  /** Pairs of key and value + 1, next to each other for one memory access. A value slot of 0 is free. */
  #slots: Int32Array;

  /** The map grows beyond `expectedSize` if it has to. */
  constructor(expectedSize = 0) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * Math.max(8, expectedSize))));
  }

  /** Returns the value of a key, or -1 if the key is unknown. */
  get(key: number): number {
    return this.#slots[this.#slotOf(key) + 1]! - 1;
  }

  set(key: number, value: number): void {
    const slot = this.#slotOf(key);
    if (this.#slots[slot + 1] === 0) this.#size += 1;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = value + 1;
    // At most half of the slots are used, so that probing stays short.
    if (4 * this.#size > this.#slots.length) this.#grow();
  }

  #slotOf(key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (2 * key) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      const slot = this.#slotOf(old[at]!);
      this.#slots[slot] = old[at]!;
      this.#slots[slot + 1] = old[at + 1]!;
    }
  }
}
