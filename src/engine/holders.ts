// Who else has the shingles of a paragraph. Only paragraphs that are mostly said elsewhere are asked about, and few
// are, so only their shingles are listed: the pass costs little more than reading the words.
import { hasPairAt, pairsOf, shinglesOf, shingleWords } from './shingles.ts';

/** A paragraph as it is compared. */
export interface Unit {
  readonly text: string;
  /** Fingerprints. */
  readonly words: Int32Array;
}

/** Holders that are looked at for one shingle, longest first: boilerplate must not make the pass quadratic. */
const mostHolders = 8;

export class Holders {
  readonly #shingles = new Map<Unit, Int32Array>();
  readonly #byShingle = new Map<number, Unit[]>();
  readonly #gone = new Set<Unit>();
  /** Made when asked for: few are. */
  readonly #pairs = new Map<Unit, Set<number>>();
  /** Those of which at least that share of the words stands in shingles that others have too. */
  readonly candidates: readonly Unit[];

  /** Units come longest first. */
  constructor(units: readonly Unit[], share: number) {
    for (const unit of units) this.#shingles.set(unit, shinglesOf(unit.words));
    const slots = new Slots([...this.#shingles.values()]);
    this.candidates = units.filter((unit) => {
      const shingles = this.#shingles.get(unit)!;
      if (slots.repeatedWords(shingles) < share * unit.words.length) return false;
      slots.want(shingles);
      return true;
    });
    if (this.candidates.length === 0) return;
    for (const [unit, shingles] of this.#shingles) {
      for (const shingle of shingles) if (slots.isWanted(shingle)) this.#add(shingle, unit);
    }
  }

  #add(shingle: number, unit: Unit): void {
    const holders = this.#byShingle.get(shingle);
    if (!holders) this.#byShingle.set(shingle, [unit]);
    else if (holders.at(-1) !== unit) holders.push(unit);
  }

  remove(unit: Unit): void {
    this.#gone.add(unit);
  }

  /** Whether a holder has the word at a place of a unit, with one of its neighbours. */
  hasInPlace(holder: Unit, unit: Unit, at: number): boolean {
    let pairs = this.#pairs.get(holder);
    if (!pairs) {
      pairs = pairsOf(holder.words);
      this.#pairs.set(holder, pairs);
    }
    return hasPairAt(pairs, unit.words, at);
  }

  /** The remaining others that have each shingle of a candidate, longest first. */
  others(unit: Unit): Unit[][] {
    return Array.from(this.#shingles.get(unit)!, (shingle) => {
      const found: Unit[] = [];
      for (const holder of this.#byShingle.get(shingle)!) {
        if (holder !== unit && !this.#gone.has(holder)) found.push(holder);
        if (found.length === mostHolders) break;
      }
      return found;
    });
  }
}

const [repeated, wanted] = [1, 2];

/** Slots to a shingle: with two, a third of all shingles would share one. */
const slotsPerShingle = 8;

/** What is known of shingles, in a table without keys: two that share a slot only cost a look too many. */
class Slots {
  readonly #mask: number;
  readonly #flags: Uint8Array;

  constructor(units: readonly Int32Array[]) {
    const shingles = units.reduce((sum, { length }) => sum + length, 0);
    const size = 2 ** Math.ceil(Math.log2(slotsPerShingle * shingles + 1));
    this.#mask = size - 1;
    this.#flags = new Uint8Array(size);
    // One more than the index of the last unit, so that a new table is empty.
    const last = new Int32Array(size);
    units.forEach((unit, index) => {
      for (const shingle of unit) {
        const slot = shingle & this.#mask;
        if (last[slot] !== 0 && last[slot] !== index + 1) this.#flags[slot] = repeated;
        last[slot] = index + 1;
      }
    });
  }

  /** Words that lie in shingles which more than one unit has. */
  repeatedWords(shingles: Int32Array): number {
    let count = 0;
    let end = 0;
    for (let start = 0; start < shingles.length; start += 1) {
      if (!(this.#flags[shingles[start]! & this.#mask]! & repeated)) continue;
      count += start + shingleWords - Math.max(start, end);
      end = start + shingleWords;
    }
    return count;
  }

  want(shingles: Int32Array): void {
    for (const shingle of shingles) this.#flags[shingle & this.#mask]! |= wanted;
  }

  isWanted(shingle: number): boolean {
    return (this.#flags[shingle & this.#mask]! & wanted) !== 0;
  }
}
