// Who else has the shingles of a paragraph. Only candidates are asked about, so only their shingles are listed: the
// pass costs little more than reading the words.

import { Table } from '../text/table.ts';
import { candidatesOf } from './repeat-candidates.ts';
import { hasPairAt, pairsOf, shinglesOf } from './shingles.ts';

/** A paragraph as it is compared. */
export interface Unit {
  readonly text: string;
  /** Fingerprints. */
  readonly words: Int32Array;
}

/** The holders of each shingle of a unit, by index in `units`: those of the shingle at i are from starts[i] to starts[i + 1]. */
export interface Held {
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

/** Holders that are listed for one shingle, longest first: what stands in more must not make the pass quadratic. */
const mostHolders = 8;

export class Holders {
  readonly units: readonly Unit[];
  /** Indices of the units that may be said by others, longest first. */
  readonly candidates: readonly number[];
  /** Of each candidate, the places of its shingles in the list. */
  readonly #places = new Map<number, Int32Array>();
  /** For each shingle of a candidate, room for the most holders: one more than their indices, then 0. */
  readonly #listed: Int32Array;
  readonly #gone: Uint8Array;
  /** Made when asked for: few are. */
  readonly #pairs = new Map<Unit, Set<number>>();

  /** Units come longest first. */
  constructor(units: readonly Unit[]) {
    this.units = units;
    this.#gone = new Uint8Array(units.length);
    const shingles = units.map(({ words }) => shinglesOf(words));
    this.candidates = candidatesOf(shingles);
    const places = new Table();
    let room = 0;
    const placeOf = (shingle: number): number => {
      const known = places.get(shingle);
      if (known >= 0) return known;
      places.set(shingle, room);
      room += mostHolders;
      return room - mostHolders;
    };
    for (const index of this.candidates) this.#places.set(index, shingles[index]!.map(placeOf));
    this.#listed = new Int32Array(room);
    if (room > 0)
      for (let index = 0; index < units.length; index += 1) this.#list(index, shingles[index]!, places);
  }

  #list(index: number, shingles: Int32Array, places: Table): void {
    for (const shingle of shingles) {
      let at = places.get(shingle);
      if (at < 0) continue;
      const end = at + mostHolders;
      while (at < end && this.#listed[at] !== 0 && this.#listed[at] !== index + 1) at += 1;
      if (at < end) this.#listed[at] = index + 1;
    }
  }

  remove(index: number): void {
    this.#gone[index] = 1;
  }

  /** The remaining others that have each shingle of a candidate, longest first. */
  others(index: number): Held {
    const places = this.#places.get(index)!;
    const starts = new Int32Array(places.length + 1);
    const holders = new Int32Array(places.length * mostHolders);
    let end = 0;
    for (let at = 0; at < places.length; at += 1) {
      const first = places[at]!;
      for (let place = first; place < first + mostHolders && this.#listed[place] !== 0; place += 1) {
        const holder = this.#listed[place]! - 1;
        if (holder !== index && this.#gone[holder] === 0) holders[end++] = holder;
      }
      starts[at + 1] = end;
    }
    return { starts, holders };
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
}
