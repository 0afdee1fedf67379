// The rules that say where a sentence terminal does not end a sentence, one idea each, most certain first. The first
// that answers decides; where none does, the sentence ends. They look at the word before the mark and at the first
// word after it, never farther, so the whole pass is linear.

import { startsUnspaced } from '../text/characters.ts';
import { isTitle } from './abbreviations.ts';
import { fullStopRules } from './full-stop-rules.ts';
import type { Grammar } from './language-rules.ts';
import type { Ending } from './terminals.ts';

export interface Candidate {
  readonly text: string;
  /** Where the current sentence starts. */
  readonly start: number;
  /** Where the mark stands. */
  readonly at: number;
  readonly ending: Ending;
  /** The last bracket that is open at the mark, or -1. */
  readonly open: number;
  readonly grammar: Grammar;
}

/** What the rules see of a candidate. */
export interface Sight extends Candidate {
  /** The token before the mark, openers stripped. */
  readonly word: string;
  /** What stands between the gap and the next word: quotes, brackets, dashes. */
  readonly lead: string;
  /** The next word or number, and where it ends. */
  readonly next: string;
  readonly nextEnd: number;
}

export type Verdict = 'join' | 'end' | undefined;

export type Rule = (sight: Sight) => Verdict;

const rules: readonly Rule[] = [
  broken,
  continued,
  glued,
  omission,
  bracketed,
  dateline,
  lowerCase,
  enumerator,
  ...fullStopRules,
];

export function endsSentence(candidate: Candidate): boolean {
  const { text, start, at, ending, open, grammar } = candidate;
  const nextStart = matchEnd(notWord, text, ending.end);
  const nextEnd = matchEnd(wordCharacters, text, nextStart);
  const sight: Sight = {
    text,
    start,
    at,
    ending,
    open,
    grammar,
    nextEnd,
    word: ending.mark[0] === '.' ? text.slice(wordStart(text, Math.max(start, at - reach), at), at) : '',
    lead: text.slice(ending.end, nextStart),
    next: text.slice(nextStart, nextEnd),
  };
  for (const rule of rules) {
    const verdict = rule(sight);
    if (verdict) return verdict === 'end';
  }
  return true;
}

/** The longest token that is looked at, in UTF-16 units: addresses are shorter. */
const reach = 60;
const notWord = /[^\p{L}\p{N}]{0,12}/uy;
const wordCharacters = /[\p{L}\p{M}\p{N}]{0,40}/uy;

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}

const stops = new Set([...' \t\n\u00A0\u202F"“”„«»‘([—–'].map((stop) => stop.charCodeAt(0)));
function wordStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !stops.has(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** A line ends where it breaks. */
function broken({ ending: { gap } }: Sight): Verdict {
  return gap.includes('\n') ? 'end' : undefined;
}

/** But a break after a blank only wraps the line, as in format=flowed mail (RFC 3676). */
export const isWrapped = (text: string, at: number): boolean => text[at - 1] === ' ' && text[at + 1] !== '\n';

/** No sentence starts with a comma or a closing bracket; ,, is a quote. */
function continued({ lead }: Sight): Verdict {
  return lead !== '' && /^(?!,,)[,;:،؛、，；：\p{Pe}]/u.test(lead) ? 'join' : undefined;
}

/** 「…。」と, “……。”他说。 */
const attribution = /^(?:[とっ]|\p{Script=Han}{0,6}[说說道称稱问問答喊][。，：])/u;

/** Inside 3.5, example.org and Yahoo!-like names; but a blank forgotten between two sentences is no reason to join. */
function glued({ ending: { gap, mark, close, end }, word, lead, next, text, nextEnd }: Sight): Verdict {
  if (gap !== '') return undefined;
  if (/^[^.!?…‥．]/u.test(mark))
    return /[」』”"’]$/u.test(close) && attribution.test(text.slice(end, end + reach)) ? 'join' : undefined;
  if (startsUnspaced(next)) return /[…‥]|\.\./.test(mark) ? 'join' : undefined;
  const forgotten =
    mark === '.' &&
    /(?:\p{Ll}{2}|\d{3})$/u.test(word) &&
    /^\p{Lu}\p{Ll}+$/u.test(next) &&
    /^["“]?$/u.test(lead) &&
    /^(?:[\s,'’]|\.\s|$)/u.test(text.slice(nextEnd, nextEnd + 2));
  return forgotten && !/[@/:]/.test(word) && !isTitle(word) ? 'end' : 'join';
}

/** Three dots set apart or in brackets mark an omission; a fourth would be the full stop. */
function omission({ text, at, ending: { mark } }: Sight): Verdict {
  if (mark.length < 3) return undefined;
  return (mark === '. . .' && text[at - 1] === ' ') || /[[(]/.test(text[at - 1] ?? '') ? 'join' : undefined;
}

/** A bracket that closes no nearer than this, in UTF-16 units, is taken for a stray one. */
const bracketReach = 300;

function bracketed({ text, start, at, open, ending: { close } }: Sight): Verdict {
  if (open < start || open < at - bracketReach || /[)）\]］]/u.test(close)) return undefined;
  return /[)）\]］]/u.test(text.slice(at, open + bracketReach)) ? 'join' : undefined;
}

/** A dateline goes on to its dash: ST. LOUIS, Mo. (AP) — The mayor … */
function dateline({ text, start, at, ending: { end }, next }: Sight): Verdict {
  if (at - start > datelineLength) return undefined;
  const place = text.slice(start, at);
  if (!/^\p{Lu}(?:\p{Lu}[\p{Lu}\s.,'’-]*|[\p{L}\s'’-]*, )(?:\p{Lu}\p{Ll}+)?$/u.test(place)) return undefined;
  const isSaint = place.length < 4 && /^\p{Lu}{3,}$/u.test(next);
  const goesOn = /^(?:\([^()]{2,30}\)\s)?(?:[—–]|--?)\s/u.test(text.slice(end, end + datelineLength));
  return isSaint || goesOn ? 'join' : undefined;
}

/** In UTF-16 units. */
const datelineLength = 40;

/** A piece that starts in lower case goes on with the one before: “Why?” she asked. But iPhone and ’s Avonds start. */
function lowerCase({ text, lead, next, nextEnd }: Sight): Verdict {
  if (!isLower(next)) return undefined;
  const isLabel = next.length <= 4 && text[nextEnd] === ')' && /^\(?$/.test(lead);
  const opensWithDots = lead === '...' || lead === '…';
  const isArticle =
    next.length === 1 && /['’]$/.test(lead) && /^\s\p{Lu}/u.test(text.slice(nextEnd, nextEnd + 2));
  return isLabel || opensWithDots || isArticle || /^\p{Ll}\p{Lu}/u.test(next) ? 'end' : 'join';
}

const isLower = (word: string) => word !== '' && /^\p{Ll}/u.test(word);

/** The number or letter of a list item is not a sentence. */
function enumerator({ text, start, at, ending: { mark } }: Sight): Verdict {
  if (mark !== '.' || at - start > 8) return undefined;
  return /^[^\p{L}\p{N}]*(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(text.slice(start, at))
    ? 'join'
    : undefined;
}
