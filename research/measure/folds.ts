// Which paragraphs were folded, against which should have been. Paragraphs of the same words are one to the reader, so
// it does not matter which of them went, only how many.

/** Paragraphs of one document or, summed, of many. */
export interface Folds {
  readonly right: number;
  readonly folded: number;
  readonly wanted: number;
}

/** `folded` and `wanted` are indices into `paragraphs`. */
export function matchFolds(
  paragraphs: readonly string[],
  folded: readonly number[],
  wanted: readonly number[],
): Folds {
  const key = (index: number) => wordsOf(paragraphs[index] ?? '');
  const left = wanted.map(key);
  let right = 0;
  for (const words of folded.map(key)) {
    const at = left.indexOf(words);
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, folded: folded.length, wanted: wanted.length };
}

/** Whether all that should go went, and nothing else. */
export const isExact = ({ right, folded, wanted }: Folds): boolean => right === folded && right === wanted;

/** Other quotes, dashes and capitals make no other paragraph. */
const wordsOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ') || text.trim();
