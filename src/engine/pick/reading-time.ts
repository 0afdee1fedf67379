// How long a text takes to read, honest for the language.
import { countWords } from '../text/words.ts';

/**
 * Words a minute of silent reading, from the International Reading Speed Texts (Trauzettel-Klosinski & Dietz 2012,
 * doi:10.1167/iovs.11-8284).
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
/** The mean over the languages of that study, for all others. */
const wordsPerMinuteElsewhere = 184;
/** Characters a minute where words are not spaced, from the same study: Japanese 357, Chinese 255. */
const charactersPerMinute: Readonly<Record<string, number>> = { ja: 357 };
const charactersPerMinuteElsewhere = 255;

/** Seconds of silent reading, not rounded. */
export function readingSeconds(text: string, language: string): number {
  const base = language.slice(0, 2).toLowerCase();
  const { words, characters } = countWords(text);
  const spaced = words / (wordsPerMinute[base] ?? wordsPerMinuteElsewhere);
  const unspaced = characters / (charactersPerMinute[base] ?? charactersPerMinuteElsewhere);
  return 60 * (spaced + unspaced);
}
