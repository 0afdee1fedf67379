// Word shingles: runs of four words, the unit of the public article-extraction-benchmark (scrapinghub, evaluate.py).

export const wordsPerShingle = 4;

/** Returns the words of a text in their case, as Python's `\w+` matches them. */
export const shingleWords = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Returns all runs of `length` words. A text of fewer words is a single, shorter shingle. */
export function shinglesOf(words: readonly string[], length = wordsPerShingle): string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - length + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + length).join(' '));
}

/** Returns the shingles of every length up to the usual one, because a short block is a short shingle. */
export function shinglesUpToFull(text: string): Set<string> {
  const words = shingleWords(text);
  const lengths = Array.from({ length: wordsPerShingle }, (_, index) => index + 1);
  return new Set(lengths.flatMap((length) => shinglesOf(words, length)));
}
