// An inverted index: shingle → the paragraphs that contain it. Only the shingles of repeat candidates are indexed, so
// that building it costs little more than reading the words once.
import { findRepeatCandidates } from './repeat-candidates.ts';
import { hasPairAt, pairsOf, shinglesOf } from './shingles.ts';

/** A paragraph as it is compared. */
export interface TokenizedParagraph {
  readonly text: string;
  /** The fingerprint of each word. */
  readonly words: Int32Array;
}

/** For each shingle of a paragraph, the indices of the other paragraphs that contain it, longest paragraph first. */
export type Occurrences = readonly (readonly number[])[];

/** Paragraphs listed per shingle. A limit, because a phrase in every paragraph would make the pass quadratic. */
const maximumListed = 8;

export class ShingleIndex {
  readonly paragraphs: readonly TokenizedParagraph[];
  /** Indices of the paragraphs that may be repeated elsewhere, longest first. */
  readonly candidates: readonly number[];
  readonly #shingles: readonly Int32Array[];
  readonly #listed = new Map<number, number[]>();
  readonly #removed = new Set<number>();
  /** Computed on demand, because few paragraphs need it. */
  readonly #pairs = new Map<TokenizedParagraph, Set<number>>();

  /** `paragraphs` must be sorted by length, longest first. */
  constructor(paragraphs: readonly TokenizedParagraph[]) {
    this.paragraphs = paragraphs;
    this.#shingles = paragraphs.map(({ words }) => shinglesOf(words));
    this.candidates = findRepeatCandidates(this.#shingles);
    for (const index of this.candidates)
      for (const shingle of this.#shingles[index]!) this.#listed.set(shingle, []);
    if (this.candidates.length > 0) this.#shingles.forEach((shingles, index) => this.#list(shingles, index));
  }

  #list(shingles: Int32Array, index: number): void {
    for (const shingle of shingles) {
      const listed = this.#listed.get(shingle);
      if (listed && listed.length < maximumListed && listed.at(-1) !== index) listed.push(index);
    }
  }

  /** Takes a paragraph out of the index, because it was folded. */
  remove(index: number): void {
    this.#removed.add(index);
  }

  /** Returns where else the shingles of a candidate occur. */
  occurrencesOf(candidate: number): Occurrences {
    return Array.from(this.#shingles[candidate]!, (shingle) =>
      this.#listed.get(shingle)!.filter((index) => index !== candidate && !this.#removed.has(index)),
    );
  }

  /** Returns true if `container` has the word of `paragraph` at `wordIndex` next to one of the same neighbours. */
  hasWordInContext(container: TokenizedParagraph, paragraph: TokenizedParagraph, wordIndex: number): boolean {
    let pairs = this.#pairs.get(container);
    if (!pairs) {
      pairs = pairsOf(container.words);
      this.#pairs.set(container, pairs);
    }
    return hasPairAt(pairs, paragraph.words, wordIndex);
  }
}
