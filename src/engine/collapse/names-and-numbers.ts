// Finds what must not be lost when a paragraph is folded: numbers and names. A name is a capitalised word; scripts
// without capital letters have only their numbers protected.
import { endMarks } from '../text/end-marks.ts';
import { words } from '../text/words.ts';

/** A bracket at the end: a photographer or an agency, which is no fact of the article. */
const trailingBracket = /(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])$/u;

/** Returns the indices of the words of `text` that are numbers or names. */
export function namesAndNumbersIn(text: string): number[] {
  const statement = text.trim().replace(trailingBracket, '');
  const names = new Set(words((statement.match(/\p{Lu}[\p{L}\p{M}\p{N}'’]*/gu) ?? []).join(' ')));
  return words(statement).flatMap((word, index) => (/\p{N}/u.test(word) || names.has(word) ? [index] : []));
}

const withoutEnd = new RegExp(`[^${endMarks}"”’»)）]$`, 'u');

/** Returns true for a credit in brackets, and for a sentence without an end: an agency, a place, a truncated sentence. */
export const isCreditOrTruncated = (sentence: string): boolean =>
  withoutEnd.test(sentence) || /^[([（［]|(?:\.\.|…)$/u.test(sentence);
