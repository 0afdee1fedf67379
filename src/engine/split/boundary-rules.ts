// Rules that decide whether a terminal ends a sentence, one idea each, the most certain first. The first verdict counts;
// without one, the sentence ends. A rule looks at the word before the terminal and the first word after it, and all
// patterns have bounds, so that splitting is linear in the text.

import { isGershayim, startsUnspaced } from '../text/characters.ts';
import { isTitle } from './abbreviations.ts';
import type { BoundaryContext, BoundaryRule, Verdict } from './boundary-context.ts';
import { bracketRules } from './bracket-rules.ts';
import { endsExclamatoryName, exclamatoryName } from './exclamatory-names.ts';
import { fullStopRules } from './full-stop-rules.ts';
import type { LanguageRules } from './language-rules.ts';
import { lowerCase } from './lower-case.ts';
import { isAttributed, quotationRules } from './quotation-rules.ts';
import type { Terminal } from './terminals.ts';

const rules: readonly BoundaryRule[] = [
  lineBreak,
  continuation,
  withoutSpace,
  omission,
  ...bracketRules,
  ...quotationRules,
  exclamatoryName,
  dateline,
  lowerCase,
  listLabel,
  ...fullStopRules,
];

/** Tells whether the sentence that starts at `sentenceStart` ends with a terminal. */
export function endsSentence(
  text: string,
  sentenceStart: number,
  terminal: Terminal,
  language: LanguageRules,
): boolean {
  const { start, mark, end } = terminal;
  const nextStart = matchEnd(nonWord, text, end);
  const nextEnd = matchEnd(wordCharacters, text, nextStart);
  const context: BoundaryContext = {
    text,
    sentenceStart,
    terminal,
    language,
    word: mark[0] === '.' ? wordBefore(text, Math.max(sentenceStart, start - longestToken), start) : '',
    prefix: text.slice(end, nextStart),
    next: text.slice(nextStart, nextEnd),
    nextEnd,
  };
  for (const rule of rules) {
    const verdict = rule(context);
    if (verdict) return verdict === 'end';
  }
  return true;
}

// Lengths in this file are in UTF-16 units. All are judgements: well above what prose has, to bound the work.

/** The longest token before a terminal: addresses are shorter. */
const longestToken = 60;
const nonWord = /[^\p{L}\p{N}]{0,12}/uy;
const wordCharacters = /[\p{L}\p{M}\p{N}]{0,40}/uy;

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}

const wordSeparators = new Set(
  [...' \t\n\u00A0\u202F"“”„«»‘([—–'].map((separator) => separator.charCodeAt(0)),
);

function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && (!wordSeparators.has(text.charCodeAt(start - 1)) || isGershayim(text, start - 1)))
    start -= 1;
  return text.slice(start, end);
}

/** A line break ends a sentence. Only evaluation data has any (terminals.ts). */
function lineBreak({ terminal: { gap } }: BoundaryContext): Verdict {
  return gap.includes('\n') ? 'end' : undefined;
}

/** No sentence starts with a comma or a closing bracket; but ,, is a quotation mark. */
function continuation({ prefix }: BoundaryContext): Verdict {
  return prefix !== '' && /^(?!,,)[,;:،؛、，；：\p{Pe}]/u.test(prefix) ? 'join' : undefined;
}

/** Without a space, a terminal is part of a word, or the space was forgotten. Scripts without spaces need none. */
function withoutSpace(context: BoundaryContext): Verdict {
  const { terminal, next } = context;
  if (terminal.gap !== '') return undefined;
  // Terminals of other scripts need no space.
  if (/^[^.!?…‥．]/u.test(terminal.mark)) return isAttributed(context) ? 'join' : undefined;
  // Digits of these scripts are written like all others: ၃.၇.
  if (startsUnspaced(next) && !/^\p{Nd}/u.test(next)) {
    return /[…‥]|\.\./.test(terminal.mark) || endsExclamatoryName(context) ? 'join' : undefined;
  }
  return isSpaceForgotten(context) ? 'end' : 'join';
}

/** Tells a forgotten space (ended.The next) from 3.5, example.org and Yahoo!-like names. */
function isSpaceForgotten({
  terminal: { mark },
  word,
  prefix,
  next,
  text,
  nextEnd,
}: BoundaryContext): boolean {
  return (
    mark === '.' &&
    /(?:\p{Ll}{2}|\d{3}|(?!\p{Script=Latin})\p{Lu}{2})$/u.test(word) &&
    /^\p{Lu}\p{Ll}+$/u.test(next) &&
    /^["“]?$/u.test(prefix) &&
    /^(?:[\s,'’]|\.\s|$)/u.test(text.slice(nextEnd, nextEnd + 2)) &&
    !/[@/:]/.test(word) &&
    !isTitle(word)
  );
}

/** Three dots that are set apart or in brackets mark an omission; a fourth would be the full stop. */
function omission({ text, terminal: { start, mark } }: BoundaryContext): Verdict {
  if (mark.length < 3) return undefined;
  const before = text[start - 1] ?? '';
  return (mark === '. . .' && before === ' ') || /[[(]/.test(before) ? 'join' : undefined;
}

const longestDateline = 40;

/** A dateline ends with its dash: ST. LOUIS, Mo. (AP) — The mayor … */
function dateline({ text, sentenceStart, terminal: { start, end }, next }: BoundaryContext): Verdict {
  if (start - sentenceStart > longestDateline) return undefined;
  const place = text.slice(sentenceStart, start);
  if (!/^\p{Lu}(?:\p{Lu}[\p{Lu}\s.,'’-]*|[\p{L}\s'’-]*, )(?:\p{Lu}\p{Ll}+)?$/u.test(place)) return undefined;
  const isSaint = place.length < 4 && /^\p{Lu}{3,}$/u.test(next);
  const isBeforeDash = /^(?:\([^()]{2,30}\)\s)?(?:[—–]|--?)\s/u.test(text.slice(end, end + longestDateline));
  return isSaint || isBeforeDash ? 'join' : undefined;
}

const longestLabel = 8;

/** The number or letter of a list item is not a sentence. */
function listLabel({ text, sentenceStart, terminal: { start, mark } }: BoundaryContext): Verdict {
  if (mark !== '.' || start - sentenceStart > longestLabel) return undefined;
  const label = text.slice(sentenceStart, start);
  return /^[^\p{L}\p{N}]*(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(label) ? 'join' : undefined;
}
