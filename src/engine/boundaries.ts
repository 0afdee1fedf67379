// The rules that say where a sentence terminal does not end a sentence, one idea each, most certain first. The first
// that answers decides; where none does, the sentence ends. They look at the word before the mark and at the first
// word after it, never farther, so the whole pass is linear.
import type { Grammar } from './grammar.ts';
import { borrowed, namePrefixes } from './grammar.ts';

export interface Candidate {
  readonly text: string;
  /** Where the current sentence starts, where the mark does, and where what comes after its gap does. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
  readonly mark: string;
  readonly close: string;
  readonly gap: string;
  /** The last bracket that is open at the mark, or -1. */
  readonly open: number;
  readonly grammar: Grammar;
}

type Verdict = 'join' | 'end' | undefined;

/** What the rules see of a candidate. */
interface Sight extends Candidate {
  /** What stands between the gap and the next word: quotes, brackets, dashes. */
  readonly lead: string;
  /** The next word or number. */
  readonly next: string;
  /** The token before the mark, openers stripped. */
  readonly word: string;
  /** It is known to end in a full stop without ending a sentence. */
  readonly abbreviated: boolean;
}

/** The longest token that is looked at, in UTF-16 units: abbreviations and addresses are shorter. */
const reach = 60;
/** A bracket that closes no nearer than this is taken for a stray one. */
const bracketReach = 300;

export function endsSentence(candidate: Candidate): boolean {
  const { text, at, end, mark, close, grammar } = candidate;
  following.lastIndex = end;
  const [, lead, next] = following.exec(text)!;
  const word = mark === '.' ? text.slice(wordStart(text, Math.max(candidate.start, at - reach), at), at) : '';
  const abbreviated = close === '' && word !== '' && isAbbreviation(word, grammar);
  const sight: Sight = { ...candidate, lead: lead!, next: next!, word, abbreviated };
  for (const rule of rules) {
    const verdict = rule(sight);
    if (verdict) return verdict === 'end';
  }
  return true;
}

const following = /([^\p{L}\p{N}]{0,12})([\p{L}\p{M}\p{N}]{0,40})/uy;

const stops = new Set(' \t\n\u00A0\u202F"“”„«»‘([—–');
function wordStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !stops.has(text[start - 1]!)) start -= 1;
  return start;
}

/** A line ends where it breaks. But a break after a blank only wraps it, as in format=flowed mail (RFC 3676). */
export const isWrapped = (text: string, at: number): boolean => text[at - 1] === ' ' && text[at + 1] !== '\n';

const broken = ({ gap }: Sight): Verdict => (gap.includes('\n') ? 'end' : undefined);

const continued = ({ lead }: Sight): Verdict =>
  /^(?!,,)[,;:،؛、，；：\p{Pe}]/u.test(lead) ? 'join' : undefined;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Inside 3.5, example.org and Yahoo!-like names; but a blank forgotten between two sentences is no reason to join. */
function glued({ gap, mark, close, word, lead, next, text, end }: Sight): Verdict {
  if (gap !== '') return undefined;
  if (/^[^.!?…‥．]/u.test(mark))
    return /[」』”"’]$/u.test(close) && /^[とっ]/u.test(next) ? 'join' : undefined;
  if (unspaced.test(next[0] ?? '')) return /[…‥]|\.\./.test(mark) ? 'join' : undefined;
  const forgotten =
    /(?:\p{Ll}{2}|\d{3})$/u.test(word) &&
    /^\p{Lu}\p{Ll}+$/u.test(next) &&
    /^["“]?$/u.test(lead) &&
    /^(?:[\s,'’]|\.\s|$)/u.test(text.slice(end + lead.length + next.length));
  return forgotten && !/[@/:]/.test(word) && !isTitle(word) ? 'end' : 'join';
}

/** Three dots set apart mark an omission; a fourth would be the full stop. */
const omission = ({ text, at, mark }: Sight): Verdict =>
  /^\.\s\.\s\.$/.test(mark) && text[at - 1] === ' ' ? 'join' : undefined;

function bracketed({ text, start, at, open }: Sight): Verdict {
  if (open < start || open < at - bracketReach) return undefined;
  return /[)）\]］]/u.test(text.slice(at, open + bracketReach)) ? 'join' : undefined;
}

/** A piece that starts in lower case goes on with the one before: “Why?” she asked. But iPhone and ’s Avonds start. */
function lowerCase({ text, end, lead, next }: Sight): Verdict {
  if (!/^\p{Ll}/u.test(next)) return undefined;
  if (isLabel(text, end, lead, next)) return 'end';
  if (/^(?:\.\.\.|…)$/u.test(lead) || /^\p{Ll}\p{Lu}/u.test(next)) return 'end';
  if (next.length === 1 && /['’]$/.test(lead) && /^.\s\p{Lu}/u.test(text.slice(end + lead.length)))
    return 'end';
  return 'join';
}

/** a) or (b) or (iv). */
const isLabel = (text: string, end: number, lead: string, next: string) =>
  next.length <= 4 && text[end + lead.length + next.length] === ')' && /^\(?$/.test(lead);

/** The number or letter of a list item is not a sentence. */
const enumerator = ({ text, start, at }: Sight): Verdict =>
  at - start < 8 && /^[^\p{L}\p{N}]*(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(text.slice(start, at))
    ? 'join'
    : undefined;

const sure = ({ mark, close }: Sight): Verdict => (mark === '.' && close === '' ? undefined : 'end');

function number({ word, next, abbreviated, grammar }: Sight): Verdict {
  if (!/^(?:\p{N}|[IVXLC]{2,}$)/u.test(next)) return undefined;
  if (abbreviated || grammar.numbered.has(tail(word)) || /^n[°º]$/iu.test(word)) return 'join';
  if (grammar.ordinals && /^\d{1,2}$/.test(word)) return 'join';
  return 'end';
}

function ordinal({ word, next, grammar }: Sight): Verdict {
  if (!grammar.ordinals || !/^(?:\d{1,3}|[IVXL]+)$/.test(word)) return undefined;
  return isStarter(next, grammar) ? 'end' : 'join';
}

/** Etc. and p.m. mostly stand last; but 8 p.m. Monday, 8 p.m. GMT. */
function last({ word, next, grammar }: Sight): Verdict {
  if (!grammar.last.has(word.toLowerCase())) return undefined;
  return /^\p{Lu}{2,}$/u.test(next) || grammar.calendar.has(next.toLowerCase()) ? 'join' : 'end';
}

const title = ({ word }: Sight): Verdict => (isTitle(word) ? 'join' : undefined);

function abbreviation({ text, end, lead, next, abbreviated, grammar }: Sight): Verdict {
  if (!abbreviated) return undefined;
  const initial = next.length === 1 && text[end + lead.length + 1] === '.';
  return isStarter(next, grammar) && !initial ? 'end' : 'join';
}

const rules = [
  broken,
  continued,
  glued,
  omission,
  bracketed,
  lowerCase,
  enumerator,
  sure,
  number,
  ordinal,
  last,
  title,
  abbreviation,
];

/** l'Avv → avv */
const tail = (word: string) => word.toLowerCase().replace(/^.*['’]/u, '');

const isTitle = (word: string) => /^\p{Lu}/u.test(word) && namePrefixes.has(word.toLowerCase());

const isStarter = (next: string, { starters }: Grammar) => starters.has(next.toLowerCase());

/** The longest abbreviation of any language's list, in letters. */
const longest = 8;

/** One letter, letters with dots between, no vowel, or listed. */
function isAbbreviation(word: string, { abbreviations, syllabic }: Grammar): boolean {
  const token = tail(word);
  if (abbreviations.has(token)) return true;
  if (token.length > longest) return false;
  if (/^(?:\p{L}\p{M}*|\p{L}{1,3}(?:\.-?\p{L}{1,3})+)$/u.test(token))
    return !/\p{Script=Hangul}/u.test(token);
  return (!syllabic && vowelless.test(word)) || (borrowed.has(token) && /^\p{Lu}/u.test(word));
}
const vowelless =
  /^(?:[A-Zbcdfghjklmnpqrstvwxzçñćčśšźžł]{2,4}|[бвгджзклмнпрстфхцчшщ]{2,4}|[βγδζθκλμνξπρσςτφχψ]{2,4})$/u;
