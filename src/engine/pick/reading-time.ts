// How long a text takes to read, from what was measured for its language (language/reading-speed.ts).
import type { ReadingSpeed } from '../model.ts';
import { countWords, wordEquivalents } from '../text/words.ts';

/** Returns the seconds of silent reading, not rounded. Characters of Chinese and Japanese have a speed of their own. */
export function readingSeconds(text: string, { wordsPerMinute, charactersPerMinute }: ReadingSpeed): number {
  const count = countWords(text);
  const words = wordEquivalents({ ...count, characters: 0 });
  return 60 * (words / wordsPerMinute + count.characters / charactersPerMinute);
}
