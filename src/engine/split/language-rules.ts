// A language's tables made ready for use: what the rules of boundaries.ts ask about a language, for any BCP 47 tag.
import { byLanguage } from '../language/by-language.ts';
import { languages, titles } from '../language/tables/abbreviations.ts';
import { functionWords } from '../language/tables/function-words.ts';
import { relatives } from '../language/tables/relatives.ts';

type Words = ReadonlySet<string>;

export interface Grammar {
  readonly abbreviations: Words;
  readonly numbered: Words;
  readonly last: Words;
  readonly calendar: Words;
  readonly starters: Words;
  readonly connectives: readonly string[];
  readonly ordinals: boolean;
  readonly syllabic: boolean;
  readonly marks: string;
}

const listed = (...lists: (string | undefined)[]) => lists.flatMap((list) => list?.split(' ') ?? []);
const set = (...lists: (string | undefined)[]): Words => new Set(listed(...lists));

/** A page may name anything for its language. */
const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const english = languages.en!;
export const namePrefixes = set(titles);
/** Written with a capital, these are abbreviations in every language: Inc. and Corp. stand in all news. */
export const borrowed = set(english.abbreviations);

/** A language without tables gets what holds in every language; so does a tag that is none. */
export const grammarOf = byLanguage((subtag) => compile(own(relatives, subtag) ?? subtag));

/** News quotes English everywhere, and pages are often tagged as English that are not, so its lists are added to all. */
function compile(tag: string): Grammar {
  const language = own(languages, tag) ?? {};
  return {
    abbreviations: set(language.abbreviations),
    numbered: set(language.numbered, english.numbered),
    last: set(language.last, english.last),
    calendar: set(language.calendar, english.calendar),
    starters: set(language.starters, own(functionWords, tag), english.starters, functionWords.en),
    connectives: listed(language.connectives),
    ordinals: language.ordinals ?? false,
    syllabic: language.syllabic ?? false,
    marks: language.marks ?? '',
  };
}
