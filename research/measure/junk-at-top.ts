// Junk at the top: whether an extraction begins with text that is not the article's, which a reader sees first.
import { shinglesOf, shinglesUpToFull, shingleWords } from './word-shingles.ts';

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
