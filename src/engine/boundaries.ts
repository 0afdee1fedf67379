// The rules that say where a sentence terminal does not end a sentence, one idea each, most certain first. The first
// that answers decides; where none does, the sentence ends. They look at the word before the mark and at the first
// word after it, never farther, so the whole pass is linear.
import type { Grammar } from './grammar.ts';
import { titles } from './grammar.ts';

export interface Candidate {
  readonly text: string;
  /** Where the current sentence starts, where the mark does, and where what comes after its gap does. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
  readonly mark: string;
  readonly close: string;
  readonly gap: string;
  readonly grammar: Grammar;
}

type Verdict = 'join' | 'end' | undefined;

/** What the rules see of a candidate. */
interface Sight extends Candidate {
  /** The token before the mark, openers stripped. */
  readonly word: string;
  /** The text from the gap on, as much as any rule needs. */
  readonly after: string;
  /** The first word or number after quotes, brackets and dashes. */
  readonly next: string;
}

/** The longest token that is looked at, in UTF-16 units: abbreviations and addresses are shorter. */
const reach = 60;
/** A bracket that closes no nearer than this is taken for a stray one. */
const bracketReach = 300;

export function endsSentence(candidate: Candidate): boolean {
  const { text, start, at, end } = candidate;
  const after = text.slice(end, end + reach);
  const sight: Sight = {
    ...candidate,
    word: /[^\s"“”„«»‘([—–]*$/u.exec(text.slice(Math.max(start, at - reach), at))![0],
    after,
    next: /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]+)/u.exec(after)?.[1] ?? '',
  };
  for (const rule of rules) {
    const verdict = rule(sight);
    if (verdict) return verdict === 'end';
  }
  return true;
}

const lineBreak = ({ gap }: Sight): Verdict => (gap.includes('\n') ? 'end' : undefined);

const continued = ({ after }: Sight): Verdict => (/^[,;:،؛、，；：\p{Pe}]/u.test(after) ? 'join' : undefined);

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const startsUnspaced = new RegExp(`^[\\p{Ps}\\p{Pi}"']?[${unspaced}]`, 'u');

/** Inside 3.5, example.org and Yahoo!-like names; but a blank forgotten between two sentences is no reason to join. */
function glued({ gap, mark, word, after, close }: Sight): Verdict {
  if (gap !== '') return undefined;
  if (/^[^.!?…‥．]/u.test(mark)) return quoteGoesOn.test(close + after) ? 'join' : undefined;
  if (startsUnspaced.test(after)) return /[…‥]|\.\./.test(mark) ? 'join' : undefined;
  const forgotten =
    /^[\p{L}'’-]*\p{Ll}{2}$/u.test(word) && /^["“]?\p{Lu}[\p{Ll}'’]+(?:[\s,.]|$)/u.test(after);
  return forgotten && mark === '.' && !isListed({ word }) ? 'end' : 'join';
}
const quoteGoesOn = /^[」』”"’][とっ]/u;
const isListed = ({ word }: { word: string }) => titles.has(word.toLowerCase());

function bracketed({ text, start, at }: Sight): Verdict {
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at), text.lastIndexOf('[', at));
  if (open < start || open < at - bracketReach) return undefined;
  const closed = /[)）\]]/.exec(text.slice(open, at + bracketReach));
  return closed && open + closed.index > at ? 'join' : undefined;
}

/** A piece that starts in lower case goes on with the one before: “Why?” she asked. But iPhone and ’s Avonds start. */
function lowerCase({ after }: Sight): Verdict {
  if (/^(?:\.{3}|…)\p{L}/u.test(after)) return 'end';
  if (!/^[^\p{L}\p{N}]*\p{Ll}/u.test(after)) return undefined;
  return /^[^\p{L}\p{N}]*(?:\p{Ll}\p{Lu}|['’]\p{Ll}\s\p{Lu})/u.test(after) ? undefined : 'join';
}

/** The number or letter of a list item is not a sentence. */
const enumerator = ({ text, start, at }: Sight): Verdict =>
  at - start < 8 && /^[^\p{L}\p{N}]*(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(text.slice(start, at))
    ? 'join'
    : undefined;

const onlyFullStop = ({ mark, close }: Sight): Verdict => (mark === '.' && close === '' ? undefined : 'end');

const startsNumber = (next: string) => /^\p{N}/u.test(next);
const isRoman = (next: string) => /^[IVXLCDM]+$/.test(next);

function number({ word, next, grammar }: Sight): Verdict {
  if (!startsNumber(next) && !(isRoman(next) && next.length > 1)) return undefined;
  const token = tail(word);
  if (isAbbreviation(token, grammar) || grammar.numbered.has(token)) return 'join';
  if (grammar.ordinals && /^\d{1,2}$/.test(word) && startsNumber(next)) return 'join';
  return 'end';
}

function ordinal({ word, next, grammar }: Sight): Verdict {
  if (!grammar.ordinals || !/^(?:\d{1,3}|[IVXL]+)$/.test(word)) return undefined;
  return isStarter(next, grammar) ? 'end' : 'join';
}

/** After a number an abbreviation is a unit, and units end sentences: 150 г. Саргон; but 8 p.m. Monday, 3 Mio. Euro. */
function unit({ text, at, word, next, grammar }: Sight): Verdict {
  const token = tail(word);
  if (grammar.nouns || !isAbbreviation(token, grammar) || !/^\p{Ll}|^[AP]\.M$/u.test(word)) return undefined;
  if (!/\p{N}\s*$/u.test(text.slice(Math.max(0, at - word.length - 3), at - word.length))) return undefined;
  return /^\p{Lu}{2,}$/u.test(next) || grammar.calendar.has(next.toLowerCase()) ? 'join' : 'end';
}

function abbreviation({ word, next, after, grammar }: Sight): Verdict {
  if (!isAbbreviation(tail(word), grammar) && !(titles.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)))
    return undefined;
  return isStarter(next, grammar) && !/^\p{L}\./u.test(after) ? 'end' : 'join';
}

const rules = [
  lineBreak,
  continued,
  glued,
  bracketed,
  lowerCase,
  enumerator,
  onlyFullStop,
  number,
  ordinal,
  unit,
  abbreviation,
];

/** l'Avv → avv */
const tail = (word: string) => word.toLowerCase().replace(/^.*['’]/u, '');

const isStarter = (next: string, { starters }: Grammar) => starters.has(next.toLowerCase());

/** One letter, letters with dots between, no vowel, or listed. */
function isAbbreviation(token: string, { abbreviations, syllabic }: Grammar): boolean {
  if (abbreviations.has(token)) return true;
  if (/^(?:\p{L}\p{M}*|\p{L}{1,3}(?:\.-?\p{L}{1,3})+)$/u.test(token))
    return !/\p{Script=Hangul}/u.test(token);
  return !syllabic && vowelless.test(token);
}
const vowelless =
  /^(?:[bcdfghjklmnpqrstvwxzçñćčśšźžł]{2,4}|[бвгджзклмнпрстфхцчшщ]{2,4}|[βγδζθκλμνξπρσςτφχψ]{2,4})$/u;
