// Junk at the top: whether an extraction begins with text that is not the article's, which a reader sees first.
import { shinglesOf, shingleWords, wordsPerShingle } from './word-shingles.ts';

export interface JunkAtTop {
  readonly first: boolean;
  /** Any of the first three blocks. */
  readonly firstThree: boolean;
}

/**
 * Tests the first blocks that have words. A block is junk if none of its shingles is in the true text. A page without
 * blocks counts as junk, because the reader gets nothing of the article.
 */
export function junkAtTop(blocks: readonly string[], truth: string): JunkAtTop {
  const trueShingles = shinglesUpToFull(truth);
  const top = blocks.map(shingleWords).filter((words) => words.length > 0);
  const isJunk = top.slice(0, 3).map((words) => !shinglesOf(words).some((each) => trueShingles.has(each)));
  return { first: isJunk[0] ?? true, firstThree: isJunk.length === 0 || isJunk.includes(true) };
}

/** Shingles of every length up to the usual one, because a short block is a short shingle. */
function shinglesUpToFull(text: string): Set<string> {
  const words = shingleWords(text);
  const lengths = Array.from({ length: wordsPerShingle }, (_, index) => index + 1);
  return new Set(lengths.flatMap((length) => shinglesOf(words, length)));
}
