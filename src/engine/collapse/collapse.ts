// Duplicated paragraphs → one: the whole article twice, pull quotes, captions, bullets, standfirsts, older versions of
// an update. The measure is how much of a paragraph is said elsewhere (containment.ts); Jaccard and its kin miss copies
// that were cut or extended. The stance: better two alike kept than a fact lost.

import type { Fold, Paragraph } from '../model.ts';
import { fingerprints } from '../text/fingerprints.ts';
import { amount, boundsOf, countWords } from '../text/words.ts';
import { type Containment, containment, copyLength } from './containment.ts';
import { Holders, type Unit } from './shingle-index.ts';

export interface Collapsed {
  /** What stays, in reading order; a longer, later version stands at the place of the earlier one. */
  readonly paragraphs: readonly Paragraph[];
  readonly folded: readonly Fold[];
  /** Of what stays; characters of scripts without spaces count half. */
  readonly words: number;
}

/** Shorter ones are refrains, names and labels, which a text may well repeat. */
const fewestWords = 6;
/** A holder no longer than this many times the paragraph is another version of it; a longer one only quotes it. */
const versionLength = 2;

interface Entry extends Unit {
  readonly paragraph: Paragraph;
  readonly index: number;
  /** Words; characters of scripts without spaces count half. */
  readonly size: number;
  /** Long enough to be folded for its own sake; else only between neighbours that are. */
  readonly folds: boolean;
  /** Where it stands in the outcome. */
  place: number;
  fold?: { readonly into: Entry; readonly why: Fold['why']; readonly similarity: number };
}

export function collapse(paragraphs: readonly Paragraph[]): Collapsed {
  const entries = paragraphs.map(entryOf);
  foldCopies(entries);
  foldContained(entries);
  foldNeighbours(entries);
  const kept = entries.filter(({ fold }) => !fold).sort((a, b) => a.place - b.place);
  const folded = entries.flatMap(({ paragraph, fold }) =>
    fold
      ? [{ paragraph, into: survivor(fold.into).paragraph.order, why: fold.why, similarity: fold.similarity }]
      : [],
  );
  const words = kept.reduce((sum, { size }) => sum + size, 0);
  return { paragraphs: kept.map(({ paragraph }) => paragraph), folded, words };
}

function entryOf(paragraph: Paragraph, index: number): Entry {
  const { text, kind } = paragraph;
  const bounds = boundsOf(text);
  const [words, size] = [fingerprints(text, bounds), amount(countWords(text, bounds))];
  return {
    paragraph,
    index,
    text,
    words,
    size,
    folds: kind !== 'heading' && size >= fewestWords,
    place: index,
  };
}

/** The same words: the first stays. */
function foldCopies(entries: readonly Entry[]): void {
  const first = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (!entry.folds) continue;
    const key = keyOf(entry.words);
    const alike = first.get(key);
    const into = alike?.find((other) => haveSameWords(entry, other));
    if (into) entry.fold = { into, why: 'copy', similarity: 1 };
    else if (alike) alike.push(entry);
    else first.set(key, [entry]);
  }
}

function keyOf(words: Int32Array): number {
  let key = 0;
  for (const word of words) key = (Math.imul(key, 31) + word) | 0;
  return key;
}

function haveSameWords(a: Unit, b: Unit): boolean {
  let at = a.words.length === b.words.length ? 0 : -1;
  while (at >= 0 && at < a.words.length) at = a.words[at] === b.words[at] ? at + 1 : -1;
  return at >= 0;
}

/**
 * Shortest first, the later first of two as long, so that what stays is the fullest; again while any went, so that the
 * outcome would be left as it is.
 */
function foldContained(entries: readonly Entry[]): void {
  const longestFirst = entries
    .filter(({ folds, fold }) => folds && !fold)
    .sort((a, b) => b.words.length - a.words.length || a.index - b.index);
  const holders = new Holders(longestFirst);
  let candidates = holders.candidates.toReversed();
  for (let went = true; went; ) {
    went = false;
    candidates = candidates.filter((index) => {
      const found = containment(index, holders);
      if (found === 'unsaid') return false;
      if (!found) return true;
      foldInto(longestFirst[index]!, found);
      holders.remove(index);
      went = true;
      return false;
    });
  }
}

function foldInto(entry: Entry, found: Containment): void {
  const into = found.holder as Entry;
  const why = versionOf(entry, into);
  if (why === 'update') into.place = Math.min(into.place, entry.place);
  entry.fold = { into, why, similarity: found.similarity };
}

function versionOf(entry: Entry, into: Entry): Fold['why'] {
  const ratio = into.words.length / entry.words.length;
  if (ratio <= copyLength) return 'copy';
  const isOlder = into.index > entry.index && !isCut.test(entry.text);
  return isOlder && ratio <= versionLength ? 'update' : 'contained';
}

/** A teaser, not a version. */
const isCut = /(?:…|\.\.\.)\P{L}*$/u;

/** Headings and short paragraphs of a repeated stretch: they go where the one beside them went. */
function foldNeighbours(entries: readonly Entry[]): void {
  const follow = (entry: Entry, step: 1 | -1) => {
    const beside = entries[entry.index - step]?.fold?.into;
    const into = beside && entries[beside.index + step];
    if (!into || entry.fold || into.fold || into === entry || !haveSameWords(into, entry)) return;
    entry.fold = { into, why: 'copy', similarity: 1 };
  };
  for (const entry of entries) follow(entry, 1);
  for (const entry of [...entries].reverse()) follow(entry, -1);
}

function survivor(entry: Entry): Entry {
  let last = entry;
  while (last.fold) last = last.fold.into;
  return last;
}
