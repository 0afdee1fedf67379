// How close the picks of a summarizer are to what a careful reader chose.
import type { Choice } from '../choices/choice-item.ts';

/** Shares from 0 to 1. */
export interface ChoiceScore {
  /** Picks among the best count 1, among the fine ½, over the length of the summary. */
  readonly gain: number;
  /** Of the reader's three most important sentences, those that were picked. */
  readonly top: number;
  /** Of the picks, those that should never be in a summary. */
  readonly bad: number;
}

/**
 * `picks` are indices of the reader's sentences; undefined for a pick that is none of them, which earns nothing. A sentence
 * that was picked twice earns once. `count` is the length of the summary that was asked for: fewer picks gain less.
 */
export function scoreChoice(
  picks: readonly (number | undefined)[],
  { best, top, fine, bad }: Omit<Choice, 'k'>,
  count: number,
): ChoiceScore {
  const different = new Set(picks);
  const among = (list: readonly number[]) => list.filter((index) => different.has(index)).length;
  return {
    gain: (among(best) + among(fine) / 2) / Math.max(1, count),
    top: among(top) / Math.max(1, top.length),
    bad: among(bad) / Math.max(1, picks.length),
  };
}
