// The rule for terminals before a lower-case word, which nearly always goes on with the sentence.
import { isAbbreviation } from './abbreviations.ts';
import type { BoundaryContext, Verdict } from './boundary-context.ts';

/** Before a terminal, a letter of a script without capitals. */
const uncasedLetter = /(?!\p{Script=Georgian})\p{Lo}\p{M}*$/u;

/** A word that is hardly an abbreviation. */
const ordinaryWord = /^\.?(?:[\p{L}\p{N}_'’-]+\.)*\p{Ll}[\p{Ll}'’-]{3,}$/u;
const longestIdentifier = 40;
/** A name of programs: comScore, max_size, user.action, .env. */
const identifier = /^(?:\.\p{Ll}{2}|\p{Ll}{1,4}\p{Lu}\p{Ll}|\p{Ll}+(?:_|\.(?=\p{Ll}{2}))[\p{Ll}\p{N}])/u;

function startsIdentifier(prefix: string, text: string, start: number): boolean {
  if (!/^\.?$/.test(prefix)) return false;
  return identifier.test(prefix + text.slice(start, start + longestIdentifier));
}

/**
 * A lower-case word continues a sentence: “Why?” she asked. But iPhone, ’s Avonds and a) start one, and after an ordinary
 * word also max_size. In a script without capitals, a Latin word is no evidence: 힘들었다. bbc.com을 …
 */
export function lowerCase({
  text,
  terminal: { start },
  word,
  prefix,
  next,
  nextEnd,
  language,
}: BoundaryContext): Verdict {
  // The letters of Georgian are small ones in Unicode, but there are no capitals in its texts.
  if (!/^\p{Ll}/u.test(next) || /^\p{Script=Georgian}/u.test(next)) return undefined;
  if (uncasedLetter.test(text.slice(Math.max(0, start - 3), start)) && /^\p{Script=Latin}/u.test(next))
    return undefined;
  const isLabel = next.length <= 4 && text[nextEnd] === ')' && /^\(?$/.test(prefix);
  // Of a law: lit. b).
  if (isLabel && (isAbbreviation(word, language) || language.numericAbbreviations.has(word.toLowerCase())))
    return 'join';
  const opensWithDots = prefix === '...' || prefix === '…';
  const isElided =
    next.length === 1 && /['’]$/.test(prefix) && /^\s\p{Lu}/u.test(text.slice(nextEnd, nextEnd + 2));
  if (isLabel || opensWithDots || isElided || /^\p{Ll}\p{Lu}/u.test(next)) return 'end';
  const isAfterWord = ordinaryWord.test(word) && !isAbbreviation(word, language);
  return isAfterWord && startsIdentifier(prefix, text, nextEnd - next.length) ? 'end' : 'join';
}
