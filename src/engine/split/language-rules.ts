// The language table in the form that the boundary rules use: sets, with the lists that hold in every language added.
import { memoizeByLanguage } from '../language/memoize-by-language.ts';
import { languageTables, tableFor } from '../language/table-for.ts';

type Words = ReadonlySet<string>;

/** As in `LanguageTable`; a list that the language lacks is empty. */
export interface LanguageRules {
  readonly abbreviations: Words;
  readonly numericAbbreviations: Words;
  readonly finalAbbreviations: Words;
  readonly calendarWords: Words;
  /** Function words included. */
  readonly sentenceStarters: Words;
  /** Sticky: matches at `lastIndex` only. */
  readonly connective: RegExp;
  readonly numberedNouns: Words;
  readonly postpositions: Words;
  readonly hasOrdinalFullStop: boolean;
  readonly hasCapitalNouns: boolean;
  readonly hasVowellessWords: boolean;
  readonly hasSyllabicInitials: boolean;
  readonly speechVerbs: Words;
  /** Sticky. Absent if the language lists none. */
  readonly quotative?: RegExp;
  readonly terminals: string;
}

const english = languageTables.en!;

/**
 * Returns the rules for a BCP 47 tag. The English lists are part of all of them, because news in every language quotes
 * English names, and pages are often declared as English wrongly.
 */
export const rulesFor = memoizeByLanguage((subtag): LanguageRules => {
  const table = tableFor(subtag);
  return {
    abbreviations: union(table.abbreviations),
    numericAbbreviations: union(table.numericAbbreviations, english.numericAbbreviations),
    finalAbbreviations: union(table.finalAbbreviations, english.finalAbbreviations),
    calendarWords: union(table.calendarWords, english.calendarWords),
    sentenceStarters: union(
      table.sentenceStarters,
      table.functionWords,
      english.sentenceStarters,
      english.functionWords,
    ),
    connective: new RegExp((table.connectives ?? ['(?!)']).join('|'), 'uy'),
    numberedNouns: union(table.numberedNouns),
    postpositions: union(table.postpositions),
    hasOrdinalFullStop: table.hasOrdinalFullStop ?? false,
    hasCapitalNouns: table.hasCapitalNouns ?? false,
    hasVowellessWords: table.hasVowellessWords ?? false,
    hasSyllabicInitials: table.hasSyllabicInitials ?? false,
    speechVerbs: union(table.speechVerbs, english.speechVerbs),
    ...(table.quotatives && { quotative: quotativePattern(table.quotatives, table.isUnspaced) }),
    terminals: table.terminals ?? '',
  };
});

const quotativePattern = (words: readonly string[], isUnspaced = false): RegExp =>
  new RegExp(`(?:${words.join('|')})${isUnspaced ? '' : '(?![\\p{L}\\p{M}])'}`, 'uy');

const union = (...lists: (readonly string[] | undefined)[]): Words =>
  new Set(lists.flatMap((list) => list ?? []));

/** Tells whether a word starts sentences. Any other word with a capital may be a name. */
export const isSentenceStarter = (word: string, { sentenceStarters }: LanguageRules): boolean =>
  sentenceStarters.has(word.toLowerCase());
