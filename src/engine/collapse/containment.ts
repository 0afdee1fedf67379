// Decides whether a paragraph is contained in others. Its sentences are looked up one by one, each in the paragraph that
// shares most shingles with it. A sentence that occurs elsewhere except for a number or a name states another fact, and
// keeps its paragraph: match results and price lists are written from templates.
import { splitText } from '../split/split.ts';
import { boundsOf } from '../text/words.ts';
import { isCreditOrTruncated, namesAndNumbersIn } from './names-and-numbers.ts';
import type { Occurrences, ShingleIndex, TokenizedParagraph } from './shingle-index.ts';
import { shingleWords } from './shingles.ts';

export type Containment =
  /** `container` has most of it; `similarity` is the share of its words that other paragraphs have, 0 to 1. */
  | { readonly kind: 'contained'; readonly container: TokenizedParagraph; readonly similarity: number }
  /** It has a statement of its own, or too little is shared for now. Removing its copies may change that. */
  | { readonly kind: 'kept' }
  /** Too few of its shingles occur elsewhere. Removing more paragraphs cannot change that. */
  | { readonly kind: 'never' };

/** Share of words that others must have. Of 167 labelled documents .6 gets 152 right, .7 gets 165, .9 gets 162. */
const minimumShared = 0.7;
/** In a paragraph of fewer words one other word may be the news: "wins a free kick in the attacking half". */
const shortParagraph = 20;
const minimumSharedIfShort = 0.9;
/** A sentence that shares less is another sentence, not the same one with other facts. Judgement. */
const minimumSharedBySentence = 0.5;
/** A container at most this many times as long is a copy, and must not have facts of its own either. Judgement. */
export const maximumCopyRatio = 1.1;

const kept: Containment = { kind: 'kept' };

/** Looks for the paragraph that contains the candidate at `index`. */
export function findContainer(index: number, shingles: ShingleIndex): Containment {
  const paragraph = shingles.paragraphs[index]!;
  const length = paragraph.words.length;
  const occurrences = shingles.occurrencesOf(index);
  if (countCovered(occurrences, 0, length) < minimumShared * length) return { kind: 'never' };

  const shares = new Map<TokenizedParagraph, number>();
  let [shared, skipped] = [0, 0];
  for (const sentence of alignSentences(paragraph, occurrences, shingles)) {
    if (sentence.container && !sentence.hasOwnFact) {
      shared += sentence.covered;
      shares.set(sentence.container, (shares.get(sentence.container) ?? 0) + sentence.covered);
    } else if (!sentence.container && isCreditOrTruncated(sentence.text)) skipped += sentence.words;
    else return kept;
  }

  const needed = length < shortParagraph ? minimumSharedIfShort : minimumShared;
  const isShared = shared >= minimumShared * length && shared >= needed * (length - skipped);
  if (!isShared) return kept;
  const container = largest(shares);
  const isEditedCopy = shared < length - skipped && container.words.length <= maximumCopyRatio * length;
  if (isEditedCopy && hasFactBeyond(container, paragraph, shingles)) return kept;
  return { kind: 'contained', container, similarity: shared / length };
}

interface AlignedSentence {
  readonly text: string;
  readonly words: number;
  /** The paragraph that has the same sentence, if any. */
  readonly container: TokenizedParagraph | undefined;
  /** Words that lie in a shingle of the container. */
  readonly covered: number;
  /** True if a number or a name of the sentence is not in the container. */
  readonly hasOwnFact: boolean;
}

/** Looks up each sentence of a paragraph in the one other paragraph that shares most shingles with it. */
function* alignSentences(
  paragraph: TokenizedParagraph,
  occurrences: Occurrences,
  shingles: ShingleIndex,
): Generator<AlignedSentence> {
  let start = 0;
  for (const text of splitText(paragraph.text, 'und')) {
    const words = boundsOf(text).length / 2;
    const end = start + words;
    const closest = mostFrequent(occurrences, Math.max(0, start - shingleWords + 1), end);
    const flags = coveredWords(occurrences, start, end, closest);
    const covered = count(flags);
    const isSame = closest !== undefined && covered >= minimumSharedBySentence * words;
    const container = isSame ? shingles.paragraphs[closest] : undefined;
    const unshared = container && covered < words ? namesAndNumbersIn(text).filter((at) => !flags[at]) : [];
    const from = start;
    const hasOwnFact = unshared.some((at) => !shingles.hasWordInContext(container!, paragraph, from + at));
    yield { text, words, container, covered, hasOwnFact };
    start = end;
  }
}

/** Returns true if `copy` has a number or a name that `original` does not have in the same context. */
const hasFactBeyond = (
  copy: TokenizedParagraph,
  original: TokenizedParagraph,
  shingles: ShingleIndex,
): boolean => namesAndNumbersIn(copy.text).some((at) => !shingles.hasWordInContext(original, copy, at));

/** Marks the words from `start` to `end` that lie in a shingle of paragraph `container`, or of any other paragraph. */
function coveredWords(
  { starts, paragraphs }: Occurrences,
  start: number,
  end: number,
  container?: number,
): Uint8Array {
  const flags = new Uint8Array(end - start);
  const last = Math.min(end, starts.length - 1);
  for (let at = Math.max(0, start - shingleWords + 1); at < last; at += 1) {
    const [from, to] = [starts[at]!, starts[at + 1]!];
    const isCovered = container === undefined ? from < to : includes(paragraphs, container, from, to);
    if (isCovered) flags.fill(1, Math.max(0, at - start), Math.min(end, at + shingleWords) - start);
  }
  return flags;
}

function includes(values: Int32Array, value: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (values[at] === value) return true;
  return false;
}

const countCovered = (occurrences: Occurrences, start: number, end: number): number =>
  count(coveredWords(occurrences, start, end));

function count(flags: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < flags.length; at += 1) sum += flags[at]!;
  return sum;
}

/** Returns the paragraph that most shingles from `start` to `end` name. Of equals the last one, which is the shortest. */
function mostFrequent({ starts, paragraphs }: Occurrences, start: number, end: number): number | undefined {
  const last = starts.length - 1;
  const votes = new Map<number, number>();
  for (const index of paragraphs.subarray(starts[Math.min(start, last)]!, starts[Math.min(end, last)]!))
    votes.set(index, (votes.get(index) ?? 0) + 1);
  let [best, most]: [index: number | undefined, votes: number] = [undefined, 1];
  for (const [index, count] of votes) if (count >= most) [best, most] = [index, count];
  return best;
}

/** Returns the key of the largest number. Of equals the first one. */
const largest = <Key>(shares: ReadonlyMap<Key, number>): Key =>
  [...shares].reduce((best, share) => (share[1] > best[1] ? share : best))[0];
