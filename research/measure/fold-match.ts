// Which paragraphs were folded, compared with those that should be. Paragraphs with the same words are equal to the
// reader, so it only counts how many of them were folded, not which.

/** Counts of paragraphs: of one document, or summed over documents. */
export interface FoldCounts {
  readonly correct: number;
  readonly folded: number;
  readonly expected: number;
}

/** `folded` and `expected` are indices into `paragraphs`. */
export function countFolds(
  paragraphs: readonly string[],
  folded: readonly number[],
  expected: readonly number[],
): FoldCounts {
  const wordsAt = (index: number) => wordsOf(paragraphs[index] ?? '');
  const unmatched = expected.map(wordsAt);
  let correct = 0;
  for (const words of folded.map(wordsAt)) {
    const match = unmatched.indexOf(words);
    if (match < 0) continue;
    unmatched.splice(match, 1);
    correct += 1;
  }
  return { correct, folded: folded.length, expected: expected.length };
}

/** Tests whether exactly the expected paragraphs were folded. */
export const isExactFold = ({ correct, folded, expected }: FoldCounts): boolean =>
  correct === folded && correct === expected;

/** Case and punctuation do not count; a paragraph without words is compared by its characters. */
const wordsOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ') || text.trim();
