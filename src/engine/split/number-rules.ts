// Rules for full stops after and before numbers: dates, ordinals, units, references to pages and sections. They are part
// of the rules of full-stop-rules.ts, and see single full stops without closers only.
import { isAbbreviation, lowerWithoutArticle, spacedAbbreviation } from './abbreviations.ts';
import type { BoundaryContext, BoundaryRule, Verdict } from './boundary-context.ts';
import { isSentenceStarter } from './language-rules.ts';

/** In order; the first verdict counts. */
export const numberRules: readonly BoundaryRule[] = [
  sectionNumber,
  koreanDate,
  measure,
  year,
  cardinal,
  citation,
  beforeNumber,
  ordinal,
];

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

/** Units, written without a full stop. Not those that are also abbreviations of words (г for a year) or initials (W). */
const units =
  /^(?:[bmt]n|[kcm]?m[²³]?|[km]?g|[mchd]?l|t|h|ha|min|km\/h|[kMG]W|[kMGT]?Wh|[kKMGT]B|[kMG]?Hz|[км]?м|см|кг|мг|мл|км\/ч|кВт|га|zł|Kč|грн|χλμ|μ)$/;
/** Units that are abbreviated with a full stop, and that no name follows: варите 5 мин. Подавайте … */
const abbreviatedUnits = /^(?:hod|sek|dk|мин|хв|сек|ч|год|чел|осіб|руб|коп|лв)$/;

/** UTF-16 units before a number or a unit in which its abbreviation, the start of its range, or the number stand. */
const longestBeforeNumber = 20;

/** A full stop after a number with a unit ends the sentence: 18 km. Bilet …, 2,5 mln zł. Bilet … */
function measure({ text, word, terminal: { start }, next }: BoundaryContext): Verdict {
  const isUnit = units.test(word) || (abbreviatedUnits.test(word) && /^\p{Lu}/u.test(next));
  // Hours and metres are also parts of an address or of a time: 2 t. 15 min.
  if (!isUnit || (/^[tmh]$/.test(word) && /^\p{N}/u.test(next))) return undefined;
  const before = text.slice(Math.max(0, start - word.length - longestBeforeNumber), start - word.length);
  return /\d\s(?:\p{Ll}{2,4}\.?\s)?$/u.test(before) ? 'end' : undefined;
}

/** Year, after its number: 1812 г., 2021 r., 1350. god. */
const yearWord = /^(?:гг?|рр?|rr?|ж|god|год)$/;
/** Century, after its number: в XIX в., u 20. st. */
const centuryWord = /^(?:вв?|ст|w|s|st|stol|stor|αι)$/;
const centuryBefore = /(?:\b[IVX]+(?:e|-го)?|\d\.|\d(?:ος|ού|ο[υύ]|ό|ο))\s$/u;
/** After Christ and the like, without spaces. Greek π.χ in small letters is “for example”. */
const era =
  /^(?:a\.C|d\.C|J\.-C|[vn]\.Chr|[ef]\.Kr|[jeE]Kr|n\.e|p\.n\.e|n\.l|н\.[эе]|(?:сл|пр)\.Хр|[πμ]\.Χ|B\.C(?:\.E)?|A\.D|C\.E)$/;
/** The year or the era itself, with full stops and spaces in it. */
const lastWord = /(?:\p{L}{1,4}\.[\s-]?){0,3}\p{L}{1,4}$/u;
const yearBefore = /\d{4}\.?\)?\s?$/;
const numberBefore = /(?:\d|\b[IVX]+)\P{L}{0,4}(?:\p{L}{1,5}\.?\s){0,2}$/u;
/** A clause that opens with its date: at most a conjunction and a preposition before the number. */
const dateOpening = /^(?:\p{L}{1,12}\s){0,2}[\dIVX]/u;
/** UTF-16 units of the longest date that opens a clause: wiadomo, że w dniu 5 października 1812. Judgement. */
const longestOpening = 30;
/** UTF-16 units. Judgement: a longer clause does more than name a date. */
const longestClause = 60;

/**
 * A year, a century or an era mostly ends the sentence if a capital follows: Її збудовано 1350 р. Князь … But a date that
 * opens a clause is followed by its subject: В 1812 г. Наполеон …, wiadomo, że w 2000 r. Rosja …
 */
function year({
  text,
  sentenceStart,
  word,
  terminal: { start },
  prefix,
  next,
  language,
}: BoundaryContext): Verdict {
  if (word.length > 6 || !/^\p{Lu}/u.test(next) || /\p{P}/u.test(prefix)) return undefined;
  const isEra = era.test(spacedAbbreviation(text, start) ?? word);
  if (!isEra && !yearWord.test(word) && !centuryWord.test(word)) return undefined;
  const from = Math.max(sentenceStart, start - longestClause);
  const before = text.slice(from, start).replace(lastWord, '');
  const isDate =
    (yearWord.test(word) && yearBefore.test(before)) ||
    (centuryWord.test(word) && centuryBefore.test(before)) ||
    (isEra && numberBefore.test(before));
  if (!isDate) return undefined;
  if (isSentenceStarter(next, language)) return 'end';
  const comma = before.lastIndexOf(', ');
  const clause = comma < 0 && from > sentenceStart ? '' : before.slice(comma < 0 ? 0 : comma + 2);
  return clause.length <= longestOpening && dateOpening.test(clause) ? 'join' : 'end';
}

/**
 * A number after an abbreviation or a noun that is numbered is no ordinal, so that the sentence ends: nr 3. Stowarzyszenie
 * …, klo 6–23. Hävikki …, auf Platz 5. Köln …
 */
function cardinal({ text, word, terminal: { start }, next, language }: BoundaryContext): Verdict {
  if (!language.hasOrdinalFullStop || !/^(?:\d{1,2}-)?\d{1,3}$/.test(word)) return undefined;
  if (!/^\p{Lu}/u.test(next)) return undefined;
  if (/^\d{3}$/.test(word) && !language.hasCapitalNouns) return 'end';
  const before = text.slice(Math.max(0, start - word.length - longestBeforeNumber), start - word.length);
  const label = /(?:^|\s)(\p{L}{1,12})\.?\s(?:\d{1,3}\s?–\s?)?$/u.exec(before)?.[1]?.toLowerCase();
  if (label === undefined) return undefined;
  return language.numericAbbreviations.has(label) || language.numberedNouns.has(label) ? 'end' : undefined;
}

/** Chapter and verse after the name of a book: Matt. 5:3. */
function citation({ text, word, terminal: { end } }: BoundaryContext): Verdict {
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(word) && /^\d{1,3}:\d/.test(text.slice(end, end + longestDate))
    ? 'join'
    : undefined;
}

/** A German street before the number of a house: Goethestr. 5. */
const streetName = /\p{Ll}{2}str$/u;

/** A number continues an abbreviation (No. 10, art. L. 121) or an ordinal; after any other word it starts a sentence. */
function beforeNumber({ text, word, next, nextEnd, language }: BoundaryContext): Verdict {
  const isNumeric = language.numericAbbreviations.has(lowerWithoutArticle(word)) || /^n[°º]$/iu.test(word);
  if (isNumeric && /^\p{Lu}$/u.test(next) && /^\.\s?\d/.test(text.slice(nextEnd, nextEnd + 3))) return 'join';
  if (!/^(?:\p{N}|[IVXLC]{2,}$)/u.test(next)) return undefined;
  if (isNumeric || streetName.test(word) || isAbbreviation(word, language)) return 'join';
  return language.hasOrdinalFullStop && /^\d{1,2}$/.test(word) ? 'join' : 'end';
}

/** Am 3. Oktober; but Johannes XXIII. Er … */
function ordinal({ word, next, language }: BoundaryContext): Verdict {
  if (!language.hasOrdinalFullStop || !/^(?:\d{1,3}|[IVXL]+)$/.test(word)) return undefined;
  return isSentenceStarter(next, language) ? 'end' : 'join';
}
