// Whole numbers → whole numbers, for the many keys of a long text: Map keeps a number of 32 bits as an object. Open
// addressing with linear probing (Knuth, The Art of Computer Programming, 6.4); keys are hashes and need no other.

export class Table {
  #size = 0;
  /** Keys and values in turn, so that one look at memory finds both. A value is one more than it is; 0 is a free slot. */
  #slots = new Int32Array(0x400);

  /** The value of a key, or -1. Keys have 32 bits; values are from 0 on. */
  get(key: number): number {
    return this.#slots[this.#slotOf(key) + 1]! - 1;
  }

  set(key: number, value: number): void {
    const slot = this.#slotOf(key);
    if (this.#slots[slot + 1] === 0) this.#size += 1;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = value + 1;
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
