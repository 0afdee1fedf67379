// An inverted index: shingle → the paragraphs that contain it. Only the shingles of repeat candidates are indexed, so
// that building it costs little more than reading the words once.
import { IntegerMap } from '../text/integer-map.ts';
import { findRepeatCandidates } from './repeat-candidates.ts';
import { hasPairAt, pairsOf, shinglesOf } from './shingles.ts';

/** A paragraph as it is compared. */
export interface TokenizedParagraph {
  readonly text: string;
  /** The fingerprint of each word. */
  readonly words: Int32Array;
}

/** Where else the shingles of a paragraph occur. Flat arrays, because a paragraph has a hundred shingles. */
export interface Occurrences {
  /** The paragraphs with the shingle at `i` are `paragraphs[starts[i]]` up to, but not including, `paragraphs[starts[i + 1]]`. */
  readonly starts: Int32Array;
  /** Indices of paragraphs, for each shingle the longest paragraph first. */
  readonly paragraphs: Int32Array;
}

/** Paragraphs listed per shingle. A limit, because a phrase in every paragraph would make the pass quadratic. */
const maximumListed = 8;

export class ShingleIndex {
  readonly paragraphs: readonly TokenizedParagraph[];
  /** Indices of the paragraphs that may be repeated elsewhere, longest first. */
  readonly candidates: readonly number[];
  /** For each candidate, the paragraphs with each of its shingles. A list is shared by all candidates with the shingle. */
  readonly #paragraphsByShingle: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** 1 for each paragraph that was removed. */
  readonly #isRemoved: Uint8Array;
  /** Computed on demand, because few paragraphs need it. */
  readonly #pairs = new Map<TokenizedParagraph, Set<number>>();

  /** `paragraphs` must be sorted by length, longest first. */
  constructor(paragraphs: readonly TokenizedParagraph[]) {
    this.paragraphs = paragraphs;
    this.#isRemoved = new Uint8Array(paragraphs.length);
    const shingles = paragraphs.map(({ words }) => shinglesOf(words));
    this.candidates = findRepeatCandidates(shingles);
    this.#paragraphsByShingle = listParagraphs(shingles, this.candidates);
  }

  /** Takes a paragraph out of the index, because it was folded. */
  remove(index: number): void {
    this.#isRemoved[index] = 1;
  }

  /** Returns where else the shingles of a candidate occur. */
  occurrencesOf(candidate: number): Occurrences {
    const lists = this.#paragraphsByShingle.get(candidate)!;
    const starts = new Int32Array(lists.length + 1);
    const paragraphs = new Int32Array(lists.length * maximumListed);
    let end = 0;
    for (let at = 0; at < lists.length; at += 1) {
      for (const other of lists[at]!)
        if (other !== candidate && this.#isRemoved[other] === 0) paragraphs[end++] = other;
      starts[at + 1] = end;
    }
    return { starts, paragraphs };
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

/** Returns, for each candidate, the first paragraphs with each of its shingles. */
function listParagraphs(
  shingles: readonly Int32Array[],
  candidates: readonly number[],
): Map<number, (readonly number[])[]> {
  if (candidates.length === 0) return new Map();
  const lists: number[][] = [];
  const listOf = new IntegerMap();
  const byCandidate = new Map(
    candidates.map((candidate) => [
      candidate,
      Array.from(shingles[candidate]!, (shingle) => {
        if (listOf.get(shingle) < 0) listOf.set(shingle, lists.push([]) - 1);
        return lists[listOf.get(shingle)]!;
      }),
    ]),
  );
  for (const [index, own] of shingles.entries())
    for (let at = 0; at < own.length; at += 1) {
      const list = lists[listOf.get(own[at]!)];
      if (list && list.length < maximumListed && list.at(-1) !== index) list.push(index);
    }
  return byCandidate;
}
