// What must not be lost when a paragraph goes: numbers and names. A name is what is written with a capital, as far as
// spelling tells; scripts without capitals have only their numbers guarded.
import { words } from '../text/words.ts';

/** A photographer or an agency in brackets at the end says nothing of the matter. */
const credit = /(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])$/u;

/** Which words of a text are facts, by index. */
export function factsOf(text: string): number[] {
  const statement = text.trim().replace(credit, '');
  const names = new Set(words((statement.match(/\p{Lu}[\p{L}\p{M}\p{N}'’]*/gu) ?? []).join(' ')));
  return words(statement).flatMap((word, index) => (/\p{N}/u.test(word) || names.has(word) ? [index] : []));
}

/** A credit in brackets, or what has no end: an agency, a place, the rest of a cut sentence. */
export const isAside = (sentence: string): boolean =>
  /^[([（［]|[^.!?。！？।؟"”’»)）]$/u.test(sentence) || /(?:\.\.|…)$/u.test(sentence);
