// Finds the paragraphs that may be repeated elsewhere, so that containment.ts compares only these in detail. A paragraph
// is a candidate if enough of its six-word runs occur again. Copies pass this test even if they were cut or edited;
// almost nothing else does.
import { runsOf } from './shingles.ts';

/** The minimum share of repeated runs. Two edited words in twenty leave a fifth; hash collisions add a sixteenth. */
const minimumRepeatedShare = 0.15;

/** Returns the indices of the paragraphs with enough repeated runs, given the shingles of each paragraph. */
export function findRepeatCandidates(shingles: readonly Int32Array[]): number[] {
  const runs = shingles.map(runsOf);
  const filter = new RepeatFilter(runs.reduce((sum, { length }) => sum + length, 0));
  for (const own of runs) for (let at = 0; at < own.length; at += 1) filter.add(own[at]!);
  return runs.flatMap((own, index) => {
    const repeated = countRepeated(own, filter);
    return repeated > 0 && repeated >= minimumRepeatedShare * own.length ? [index] : [];
  });
}

function countRepeated(runs: Int32Array, filter: RepeatFilter): number {
  let count = 0;
  for (let at = 0; at < runs.length; at += 1) if (filter.isRepeated(runs[at]!)) count += 1;
  return count;
}

/** With eight bits per run, about one run in sixteen shares its bit with another one. */
const bitsPerRun = 8;

/**
 * Tells which hashes were added more than once, in two bits per slot (Bloom 1970, with one hash function). A collision
 * makes a unique hash look repeated, which only costs a detailed comparison.
 */
class RepeatFilter {
  readonly #mask: number;
  readonly #once: Int32Array;
  readonly #again: Int32Array;

  constructor(capacity: number) {
    const bits = 2 ** Math.max(5, Math.ceil(Math.log2(bitsPerRun * capacity + 1)));
    this.#mask = bits - 1;
    this.#once = new Int32Array(bits / 32);
    this.#again = new Int32Array(bits / 32);
  }

  add(hash: number): void {
    const slot = hash & this.#mask;
    const bit = 1 << slot;
    this.#again[slot >>> 5]! |= this.#once[slot >>> 5]! & bit;
    this.#once[slot >>> 5]! |= bit;
  }

  isRepeated(hash: number): boolean {
    const slot = hash & this.#mask;
    return ((this.#again[slot >>> 5]! >>> slot) & 1) === 1;
  }
}
