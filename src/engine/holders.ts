// Who else has the shingles of a paragraph. Only candidates are asked about, so only their shingles are listed: the
// pass costs little more than reading the words.
import { candidatesOf } from './candidates.ts';
import { hasPairAt, pairsOf, shinglesOf } from './shingles.ts';

/** A paragraph as it is compared. */
export interface Unit {
  readonly text: string;
  /** Fingerprints. */
  readonly words: Int32Array;
}

/** Holders that are listed for one shingle, longest first: what stands in more must not make the pass quadratic. */
const mostHolders = 8;

export class Holders {
  readonly candidates: readonly Unit[];
  readonly #shingles: ReadonlyMap<Unit, Int32Array>;
  readonly #byShingle = new Map<number, Unit[]>();
  readonly #gone = new Set<Unit>();
  /** Made when asked for: few are. */
  readonly #pairs = new Map<Unit, Set<number>>();

  /** Units come longest first. */
  constructor(units: readonly Unit[]) {
    this.#shingles = new Map(units.map((unit) => [unit, shinglesOf(unit.words)]));
    this.candidates = candidatesOf(units, this.#shingles);
    for (const unit of this.candidates)
      for (const shingle of this.#shingles.get(unit)!) this.#byShingle.set(shingle, []);
    if (this.candidates.length > 0) for (const unit of units) this.#list(unit);
  }

  #list(unit: Unit): void {
    for (const shingle of this.#shingles.get(unit)!) {
      const holders = this.#byShingle.get(shingle);
      if (holders && holders.length < mostHolders && holders.at(-1) !== unit) holders.push(unit);
    }
  }

  remove(unit: Unit): void {
    this.#gone.add(unit);
  }

  /** The remaining others that have each shingle of a candidate, longest first. */
  others(unit: Unit): Unit[][] {
    return Array.from(this.#shingles.get(unit)!, (shingle) =>
      this.#byShingle.get(shingle)!.filter((holder) => holder !== unit && !this.#gone.has(holder)),
    );
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
