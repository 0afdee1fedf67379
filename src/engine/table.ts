// Whole numbers → whole numbers, for the many keys of a long text: Map keeps a number of 32 bits as an object. Open
// addressing with linear probing (Knuth, The Art of Computer Programming, 6.4); keys are hashes and need no other.

export class Table {
  #size = 0;
  #keys = new Int32Array(0x200);
  /** One more than the value; 0 where a slot is free. */
  #values = new Int32Array(0x200);

  /** The value of a key, or -1. Keys have 32 bits; values are from 0 on. */
  get(key: number): number {
    return this.#values[this.#slotOf(key)]! - 1;
  }

  set(key: number, value: number): void {
    const slot = this.#slotOf(key);
    if (this.#values[slot] === 0) this.#size += 1;
    this.#keys[slot] = key;
    this.#values[slot] = value + 1;
    if (2 * this.#size > this.#keys.length) this.#grow();
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(2 * keys.length);
    this.#values = new Int32Array(2 * keys.length);
    for (let old = 0; old < keys.length; old += 1) {
      if (values[old] === 0) continue;
      const slot = this.#slotOf(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#values[slot] = values[old]!;
    }
  }
}
