// Rules for full stops that do not end a sentence: after abbreviations, titles and ordinals. They run after the general
// rules of boundary-rules.ts. The sentence ends if a word follows that starts sentences; a name or number continues it.
import { isAbbreviation, isTitle, lowerWithoutArticle } from './abbreviations.ts';
import type { BoundaryContext, BoundaryRule, Verdict } from './boundary-context.ts';
import type { LanguageRules } from './language-rules.ts';

/** In order; the first verdict counts. */
export const fullStopRules: readonly BoundaryRule[] = [
  otherTerminal,
  thai,
  loneLetter,
  sectionNumber,
  koreanDate,
  invertedMark,
  measure,
  cardinal,
  beforeNumber,
  ordinal,
  finalAbbreviation,
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

/** In scripts without capitals a letter alone is an initial or an abbreviation, whatever follows: सन् 1950 ई. में यह बना। */
function loneLetter({ word }: BoundaryContext): Verdict {
  return /^(?![\p{Script=Hangul}ºª])\p{Lo}$/u.test(word) ? 'join' : undefined;
}

/** In scripts without capitals the number of a section is followed by any word: विभाग २.१. मध्ये. */
function sectionNumber({ word, next }: BoundaryContext): Verdict {
  return /^\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+$/u.test(word) && /^\p{Lo}/u.test(next) ? 'join' : undefined;
}

/** UTF-16 units after a full stop in which the rest of a date stands. */
const longestDate = 12;

/** Korean writes dates with full stops, and ends sentences with verbs, so that a number is no end: 2026. 1. 21. 시작됐다. */
function koreanDate({ text, terminal: { end }, word }: BoundaryContext): Verdict {
  if (!/^\p{Nd}{1,4}$/u.test(word)) return undefined;
  return /^(?:\d{1,2}\.\s?){0,2}\(?\p{Script=Hangul}/u.test(text.slice(end, end + longestDate))
    ? 'join'
    : undefined;
}

/** The Spanish ¿ and ¡ open a sentence, also after an abbreviation. */
function invertedMark({ prefix }: BoundaryContext): Verdict {
  return /[¿¡]/.test(prefix) ? 'end' : undefined;
}

/** Units, written without a full stop. Not those that are also abbreviations of words (г for a year) or initials (W). */
const units =
  /^(?:[bmt]n|[kcm]?m[²³]?|[km]?g|[mchd]?l|t|h|ha|min|km\/h|[kMG]W|[kMGT]?Wh|[kKMGT]B|[kMG]?Hz|[км]?м|см|кг|мг|мл|км\/ч|кВт|га|zł|Kč|грн)$/;

/** UTF-16 units before a number or a unit in which its abbreviation, the start of its range, or the number stand. */
const longestBeforeNumber = 12;

/** A full stop after a number with a unit ends the sentence: 18 km. Bilet …, 2,5 mln zł. Bilet … */
function measure({ text, word, terminal: { start } }: BoundaryContext): Verdict {
  if (!units.test(word)) return undefined;
  const before = text.slice(Math.max(0, start - word.length - longestBeforeNumber), start - word.length);
  return /\d\s(?:\p{Ll}{2,4}\.?\s)?$/u.test(before) ? 'end' : undefined;
}

/** A number after an abbreviation is no ordinal, so that the sentence ends: nr 3. Stowarzyszenie …, klo 6–23. Hävikki … */
function cardinal({ text, word, terminal: { start }, next, language }: BoundaryContext): Verdict {
  if (!language.hasOrdinalFullStop || !/^(?:\d{1,2}-)?\d{1,3}$/.test(word)) return undefined;
  if (!/^\p{Lu}/u.test(next)) return undefined;
  const before = text.slice(Math.max(0, start - word.length - longestBeforeNumber), start - word.length);
  const label = /(?:^|\s)(\p{L}{1,6})\.?\s(?:\d{1,3}\s?–\s?)?$/u.exec(before)?.[1];
  return label && language.numericAbbreviations.has(label.toLowerCase()) ? 'end' : undefined;
}

/** A number continues an abbreviation (No. 10) or an ordinal; after any other word it starts a sentence. */
function beforeNumber({ word, next, language }: BoundaryContext): Verdict {
  if (!/^(?:\p{N}|[IVXLC]{2,}$)/u.test(next)) return undefined;
  const isNumeric = language.numericAbbreviations.has(lowerWithoutArticle(word)) || /^n[°º]$/iu.test(word);
  if (isNumeric || isAbbreviation(word, language)) return 'join';
  return language.hasOrdinalFullStop && /^\d{1,2}$/.test(word) ? 'join' : 'end';
}

/** Am 3. Oktober; but Johannes XXIII. Er … */
function ordinal({ word, next, language }: BoundaryContext): Verdict {
  if (!language.hasOrdinalFullStop || !/^(?:\d{1,3}|[IVXL]+)$/.test(word)) return undefined;
  return isSentenceStarter(next, language) ? 'end' : 'join';
}

/** UTF-16 units of the longest one, Polish p.n.e. A check that saves 4 % of the time of splitting. */
const longestFinalAbbreviation = 5;

/** Etc. and p.m. mostly end a sentence; but 8 p.m. Monday, 8 p.m. GMT. */
function finalAbbreviation({ word, next, language }: BoundaryContext): Verdict {
  if (word.length > longestFinalAbbreviation) return undefined;
  if (!language.finalAbbreviations.has(word.toLowerCase())) return undefined;
  const isContinued =
    isTitle(next) || /^\p{Lu}{2,}$/u.test(next) || language.calendarWords.has(next.toLowerCase());
  return isContinued ? 'join' : 'end';
}

function title({ word }: BoundaryContext): Verdict {
  return isTitle(word) ? 'join' : undefined;
}

/** A starter after an abbreviation starts a sentence, except as an initial: A. in J. A. Lind, के. in एस. के. यादव. */
function abbreviation({ text, word, next, nextEnd, language }: BoundaryContext): Verdict {
  if (!isAbbreviation(word, language)) return undefined;
  const isInitial = text[nextEnd] === '.' && isAbbreviation(next, language);
  return isSentenceStarter(next, language) && !isInitial ? 'end' : 'join';
}

const isSentenceStarter = (next: string, { sentenceStarters }: LanguageRules) =>
  sentenceStarters.has(next.toLowerCase());
