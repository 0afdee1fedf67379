// How long a text takes to read, from what was measured for its language (language/reading-speed.ts).
import type { ReadingSpeed } from '../model.ts';
import { countWords } from '../text/words.ts';

/** Returns the seconds of silent reading, not rounded. Words and characters of unspaced scripts count separately. */
export function readingSeconds(text: string, { wordsPerMinute, charactersPerMinute }: ReadingSpeed): number {
  const { words, characters } = countWords(text);
  return 60 * (words / wordsPerMinute + characters / charactersPerMinute);
}
