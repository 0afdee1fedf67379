// Rules for terminals in brackets: a sentence does not end inside them, and goes on after an abbreviation in them.
import { startsUnspaced } from '../text/characters.ts';
import type { BoundaryContext, BoundaryRule, Verdict } from './boundary-context.ts';
import { isSentenceStarter } from './language-rules.ts';

/** In order; the first verdict counts. */
export const bracketRules: readonly BoundaryRule[] = [insideBrackets, abbreviationInBrackets];

/** In UTF-16 units. A bracket that is not closed within this distance is taken for a typing error. */
const longestBrackets = 300;

/** A sentence does not end inside brackets. */
function insideBrackets({ text, sentenceStart, terminal, next }: BoundaryContext): Verdict {
  const { start, closers, openBracket, gap } = terminal;
  if (openBracket < sentenceStart || openBracket < start - longestBrackets) return undefined;
  if (/[)）\]］]/u.test(closers)) {
    // Without a space, the sentence goes on after the brackets, unless they are all of it.
    return gap === '' && startsUnspaced(next) && openBracket > sentenceStart ? 'join' : undefined;
  }
  return /[)）\]］]/u.test(text.slice(start, openBracket + longestBrackets)) ? 'join' : undefined;
}

/** A short word in brackets is abbreviated, so that its full stop ends nothing: Gen. Hart (ret.) Anna Lind, علی (ع.) گفت. */
function abbreviationInBrackets({
  text,
  sentenceStart,
  terminal: { start, mark, closers, openBracket },
  next,
  language,
}: BoundaryContext): Verdict {
  if (openBracket <= sentenceStart || mark !== '.' || !/^[)）\]］]$/u.test(closers)) return undefined;
  if (/^\p{Lu}/u.test(next) && isSentenceStarter(next, language)) return undefined;
  return /^(?:\p{L}\p{M}*){1,4}$/u.test(text.slice(openBracket + 1, start)) ? 'join' : undefined;
}
