// Rules for full stops that do not end a sentence: after abbreviations and titles. They run after the general
// rules of boundary-rules.ts. The sentence ends if a word follows that starts sentences; a name or number continues it.
import { isAbbreviation, isTitle, spacedAbbreviation, startsTitles } from './abbreviations.ts';
import type { BoundaryContext, BoundaryRule, Verdict } from './boundary-context.ts';
import { isSentenceStarter } from './language-rules.ts';
import { numberRules } from './number-rules.ts';

/** In order; the first verdict counts. */
export const fullStopRules: readonly BoundaryRule[] = [
  otherTerminal,
  thai,
  finalAbbreviation,
  loneLetter,
  postposition,
  invertedMark,
  letterLabel,
  ...numberRules,
  title,
  abbreviation,
];

/** Any terminal but a single full stop without closers ends the sentence. The rules after this one see only those. */
function otherTerminal({ terminal: { mark, closers } }: BoundaryContext): Verdict {
  return mark === '.' && closers === '' ? undefined : 'end';
}

/** Thai and Lao end no sentence with a full stop, so that it belongs to an abbreviation: ดร.พิมพ์ใจ, 9.00 น. */
function thai({ word }: BoundaryContext): Verdict {
  return /[\p{Script=Thai}\p{Script=Lao}]$/u.test(word) ? 'join' : undefined;
}

/** UTF-16 units of the longest one, Romanian ș.a.m.d. A check that saves 4 % of the time of splitting. */
const longestFinalAbbreviation = 8;

/** Etc., p.m. and т. д. mostly end a sentence; but 8 p.m. Monday, 8 p.m. GMT, and sentences that open with one. */
function finalAbbreviation({
  text,
  sentenceStart,
  terminal: { start },
  word,
  next,
  language,
}: BoundaryContext): Verdict {
  if (word.length > longestFinalAbbreviation || /^\p{N}/u.test(next)) return undefined;
  const { finalAbbreviations, calendarWords } = language;
  const spaced = spacedAbbreviation(text, start);
  if (
    !finalAbbreviations.has(word.toLowerCase()) &&
    !(spaced && finalAbbreviations.has(spaced.toLowerCase()))
  )
    return undefined;
  if (start - sentenceStart <= word.length) return undefined;
  const isContinued = isTitle(next) || /^\p{Lu}{2,}$/u.test(next) || calendarWords.has(next.toLowerCase());
  return isContinued ? 'join' : 'end';
}

/**
 * In scripts without capitals a letter alone is an initial or an abbreviation, whatever follows: सन् 1950 ई. में यह बना। The
 * Arabic “and” may be a part of the word: ود. سامي.
 */
function loneLetter({ word }: BoundaryContext): Verdict {
  return /^و?(?![\p{Script=Hangul}ºª])\p{Lo}$/u.test(word) ? 'join' : undefined;
}

/** No sentence starts with a postposition: प्रा. लि. के शेयर. */
function postposition({ next, language }: BoundaryContext): Verdict {
  return language.postpositions.has(next) ? 'join' : undefined;
}

/** The Spanish ¿ and ¡ open a sentence, also after an abbreviation. */
function invertedMark({ prefix }: BoundaryContext): Verdict {
  return /[¿¡]/.test(prefix) ? 'end' : undefined;
}

/** Nouns of many languages that a letter follows. */
const letteredNoun =
  /(?:^|\s)(?:[vw]itami?[ií]?n|hepati|plan|t[yi]p|gr[ou]up|grup|skupin|[ck]las[aeiysx]?|kategori|categor|serie?)\p{L}{0,4}\s$/iu;
/** UTF-16 units before a letter in which its noun stands. */
const longestLetteredNoun = 16;

/**
 * A letter that is no initial ends the sentence: a Latin one that another script follows (витамин C. Он), and one after a
 * noun that is lettered (hepatitis B. Doctors).
 */
function letterLabel({ text, word, terminal: { start }, next }: BoundaryContext): Verdict {
  if (!/^[A-Z]$/.test(word)) return undefined;
  if (/^(?!\p{Script=Latin})\p{L}/u.test(next))
    return /[A-Z]\.\s?$/.test(text.slice(start - 4, start - 1)) ? undefined : 'end';
  const before = text.slice(Math.max(0, start - 1 - longestLetteredNoun), start - 1);
  return /^\p{Lu}/u.test(next) && letteredNoun.test(before) ? 'end' : undefined;
}

/** UTF-16 units before a word in which a title stands. */
const longestTitle = 10;

/** After a title, and after a short word that belongs to one: Dr. Lee, Prof. em. Lee, gen. bryg. Lis. */
function title({ text, word, terminal: { start }, next, language }: BoundaryContext): Verdict {
  if (isTitle(word)) return 'join';
  if (!/^\p{Ll}{2,7}$/u.test(word) || isSentenceStarter(next, language)) return undefined;
  const before = text.slice(Math.max(0, start - word.length - longestTitle), start - word.length);
  const previous = /(?:^|[\s(])(\p{L}{2,5})\.\s$/u.exec(before)?.[1];
  return previous && startsTitles(previous) ? 'join' : undefined;
}

/**
 * A starter after an abbreviation starts a sentence, except as an initial or before a number: A. in J. A. Lind, के. in
 * एस. के. यादव, No. in Park Ave. No. 5.
 */
function abbreviation({ text, word, next, nextEnd, language }: BoundaryContext): Verdict {
  if (!isAbbreviation(word, language)) return undefined;
  if (!isSentenceStarter(next, language)) return 'join';
  const following = text.slice(nextEnd, nextEnd + 3);
  const isInitial = following.startsWith('.') && isAbbreviation(next, language);
  const isNumbered = /^\.\s?\p{N}/u.test(following) && language.numericAbbreviations.has(next.toLowerCase());
  return isInitial || isNumbered ? 'join' : 'end';
}
