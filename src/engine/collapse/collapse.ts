// Folds duplicated paragraphs into one: an article that is on the page twice, pull quotes, captions, summary bullets,
// standfirsts, older versions of an update. The measure is containment (containment.ts): the share of a paragraph that
// occurs elsewhere. Jaccard similarity misses copies that were cut or extended. If in doubt, both paragraphs stay,
// because a repeated paragraph does less harm than a lost fact.

import type { Fold, Paragraph } from '../model.ts';
import { fingerprints } from '../text/fingerprints.ts';
import { boundsOf, countWords, wordEquivalents } from '../text/words.ts';
import { findContainer, maximumCopyRatio } from './containment.ts';
import { ShingleIndex, type TokenizedParagraph } from './shingle-index.ts';

export interface Collapsed {
  /** The paragraphs that stay, in reading order. A longer, later version moves to the place of the earlier one. */
  readonly paragraphs: readonly Paragraph[];
  readonly folded: readonly Fold[];
  /** Words of the paragraphs that stay, as `wordEquivalents` counts them. */
  readonly words: number;
}

/** Shorter paragraphs are refrains, names and labels, which an article may well repeat. Judgement. */
const minimumWords = 6;
/** A container at most this many times as long is a newer version; a longer one only quotes the paragraph. Judgement. */
const maximumVersionRatio = 2;

/** A paragraph while it is compared. `position` and `fold` change as paragraphs are folded. */
interface ComparedParagraph extends TokenizedParagraph {
  readonly paragraph: Paragraph;
  readonly index: number;
  /** In words, as `wordEquivalents` counts them. */
  readonly size: number;
  /** False for headings and short paragraphs. They are folded only next to a folded paragraph. */
  readonly isComparable: boolean;
  /** Where the paragraph goes in the result. */
  position: number;
  fold?: { readonly into: ComparedParagraph; readonly why: Fold['why']; readonly similarity: number };
}

/** Folds each paragraph whose content is in another one. Collapsing the result again changes nothing. */
export function collapse(paragraphs: readonly Paragraph[]): Collapsed {
  const entries = paragraphs.map(toCompared);
  foldCopies(entries);
  foldContained(entries);
  foldNeighbours(entries);
  const kept = entries.filter(({ fold }) => !fold).sort((a, b) => a.position - b.position);
  const words = kept.reduce((sum, { size }) => sum + size, 0);
  return { paragraphs: kept.map(({ paragraph }) => paragraph), folded: entries.flatMap(toFold), words };
}

function toCompared(paragraph: Paragraph, index: number): ComparedParagraph {
  const { text, kind } = paragraph;
  const bounds = boundsOf(text);
  const words = fingerprints(text, bounds);
  const size = wordEquivalents(countWords(text, bounds));
  const isComparable = kind !== 'heading' && size >= minimumWords;
  return { paragraph, index, text, words, size, isComparable, position: index };
}

function toFold({ paragraph, fold }: ComparedParagraph): Fold[] {
  if (!fold) return [];
  const { into, why, similarity } = fold;
  return [{ paragraph, into: survivorOf(into).paragraph.order, why, similarity }];
}

/** Returns the entry at the end of a chain of folds. */
function survivorOf(entry: ComparedParagraph): ComparedParagraph {
  let survivor = entry;
  while (survivor.fold) survivor = survivor.fold.into;
  return survivor;
}

/** Folds paragraphs with the same words into the first one. */
function foldCopies(entries: readonly ComparedParagraph[]): void {
  const byHash = new Map<number, ComparedParagraph[]>();
  for (const entry of entries) {
    if (!entry.isComparable) continue;
    const hash = hashOf(entry.words);
    const sameHash = byHash.get(hash);
    const into = sameHash?.find((other) => haveSameWords(entry, other));
    if (into) entry.fold = { into, why: 'copy', similarity: 1 };
    else if (sameHash) sameHash.push(entry);
    else byHash.set(hash, [entry]);
  }
}

function hashOf(words: Int32Array): number {
  let hash = 0;
  for (let at = 0; at < words.length; at += 1) hash = (Math.imul(hash, 31) + words[at]!) | 0;
  return hash;
}

const haveSameWords = (a: TokenizedParagraph, b: TokenizedParagraph): boolean =>
  a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at]);

/**
 * Folds paragraphs that are contained in others. Shortest first, and of equally long ones the later first, so that the
 * fullest paragraph stays. Repeats until nothing changes, so that collapsing is idempotent.
 */
function foldContained(entries: readonly ComparedParagraph[]): void {
  const longestFirst = entries
    .filter(({ isComparable, fold }) => isComparable && !fold)
    .sort((a, b) => b.words.length - a.words.length || a.index - b.index);
  const shingles = new ShingleIndex(longestFirst);
  let candidates = shingles.candidates.toReversed();
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    candidates = candidates.filter((index) => {
      const result = findContainer(index, shingles);
      if (result.kind !== 'contained') return result.kind === 'kept';
      foldInto(longestFirst[index]!, result.container as ComparedParagraph, result.similarity);
      shingles.remove(index);
      hasChanged = true;
      return false;
    });
  }
}

function foldInto(entry: ComparedParagraph, into: ComparedParagraph, similarity: number): void {
  const why = relationOf(entry, into);
  if (why === 'update') into.position = Math.min(into.position, entry.position);
  entry.fold = { into, why, similarity };
}

function relationOf(entry: ComparedParagraph, into: ComparedParagraph): Fold['why'] {
  const ratio = into.words.length / entry.words.length;
  if (ratio <= maximumCopyRatio) return 'copy';
  const isOlder = into.index > entry.index && !endsInEllipsis.test(entry.text);
  return isOlder && ratio <= maximumVersionRatio ? 'update' : 'contained';
}

/** A teaser of the container, not an older version of it. */
const endsInEllipsis = /(?:…|\.\.\.)\P{L}*$/u;

/** Folds headings and short paragraphs between folded ones, if the same words are next to the paragraphs that stay. */
function foldNeighbours(entries: readonly ComparedParagraph[]): void {
  for (const entry of entries) foldLikeNeighbour(entry, entries, -1);
  for (const entry of entries.toReversed()) foldLikeNeighbour(entry, entries, 1);
}

function foldLikeNeighbour(
  entry: ComparedParagraph,
  entries: readonly ComparedParagraph[],
  direction: 1 | -1,
): void {
  const neighbourTarget = entries[entry.index + direction]?.fold?.into;
  const into = neighbourTarget && entries[neighbourTarget.index - direction];
  if (!into || entry.fold || into.fold || into === entry || !haveSameWords(into, entry)) return;
  entry.fold = { into, why: 'copy', similarity: 1 };
}
