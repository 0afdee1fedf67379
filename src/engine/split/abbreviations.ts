// Is the word before a full stop an abbreviation? It is if the language lists it, or if it has a shape that words do not
// have: a single letter, letters with full stops between them, or letters without a vowel.
import { languageTables } from '../language/table-for.ts';
import type { LanguageRules } from './language-rules.ts';

/** UTF-16 units of the longest entry or shape, with an article as in l'Avv. Longer words are not looked up. */
const longestAbbreviation = 10;
const initials = /^(?:\p{L}\p{M}*|(?:\p{L}\p{M}*){1,3}(?:\.-?(?:\p{L}\p{M}*){1,3})+)$/u;
const syllable = /^\p{Lo}\p{M}+$/u;
/** A small vowel with an accent is a word of its own: è, à, ý. */
const accentedWord = /^(?:.{1,9}['’])?[àáâãèéêìíòóôùúýạọ]$/u;
const vowelless =
  /^(?:[bcdfghjklmnpqrstvwxzçñćčśšźžł]{2,4}|[бвгджзклмнпрстфхцчшщ]{2,4}|[βγδζθκλμνξπρσςτφχψ]{2,4})$/u;

/** The end of an English contraction is no initial: didn't, Ada's. */
const contraction = /['’](?:[dmst]|ll|re|ve)$/u;

/** With a capital letter, English abbreviations are abbreviations in every language: Inc. and Corp. are in all news. */
const englishAbbreviations = new Set(languageTables.en!.abbreviations);

/** A site, not an abbreviation with full stops in it: bbc.com. */
const domain =
  /^[\p{L}\d-]{2,}\.(?:com|org|net|gov|edu|info|io|eu|nl|uk|ru|pl|fr|jp|cn|kr|br|dk|fi|cz|hu|ro|bg|gr|tr)$/u;
/** The mark after a Hebrew letter that is an abbreviation: ג'. */
const hebrewInitial = /^[\u05d0-\u05ea]['’׳]$/u;

/** Titles of many languages. A name follows, also in a text of another language, so that no sentence ends after them. */
const titles = new Set([
  'dhr',
  'dott',
  'dr',
  'dra',
  'hr',
  'mev',
  'mevr',
  'mme',
  'mr',
  'mrs',
  'ms',
  'mt',
  'prof',
  'sig',
  'sra',
  'srta',
]);

/** Tells whether a word, without its last full stop, is an abbreviation: No, J, U.S, Ltd. */
export function isAbbreviation(
  word: string,
  { abbreviations, hasVowellessWords, hasSyllabicInitials }: LanguageRules,
): boolean {
  if (word.length > longestAbbreviation || contraction.test(word)) return false;
  if (word.includes('.') && domain.test(word)) return false;
  if (hebrewInitial.test(word)) return true;
  const token = lowerWithoutArticle(word);
  if (abbreviations.has(token) || isCompound(token, abbreviations)) return true;
  if (englishAbbreviations.has(token) && /^\p{Lu}/u.test(word)) return true;
  if (accentedWord.test(word)) return false;
  if (token.length === 1 || token.includes('.'))
    return initials.test(token) && !/\p{Script=Hangul}/u.test(token);
  if (hasSyllabicInitials && syllable.test(token)) return true;
  return !hasVowellessWords && token.length <= 4 && vowelless.test(token) && !/\p{Lu}$/u.test(word);
}

/** Tells whether two parts make an abbreviation, since one of them is listed: cand.mag, dr.phil, Dipl.-Ing, lt-col. */
function isCompound(token: string, abbreviations: ReadonlySet<string>): boolean {
  const parts = /[.-]/.test(token) && /^(\p{L}{2,5})(\.?-?)(\p{L}{3,5})$/u.exec(token);
  if (!parts) return false;
  const isListed = (part: string) => abbreviations.has(part) || titles.has(part);
  return isListed(parts[3]!) || (parts[2]!.startsWith('.') && isListed(parts[1]!));
}

/** Tells whether a word is a title before a name: Mr, Prof. */
export const isTitle = (word: string): boolean =>
  word.length <= longestAbbreviation && titles.has(word.toLowerCase());

/** Ranks and degrees that others follow in small letters, beside titles: gen. bryg. */
const firstTitles = new Set([
  'arch',
  'cand',
  'col',
  'dipl',
  'fil',
  'gen',
  'ing',
  'judr',
  'lt',
  'mgr',
  'mudr',
  'ten',
]);

/** Tells whether a word may be the first of several titles: Prof. em., dipl. ing. */
export const startsTitles = (word: string): boolean => isTitle(word) || firstTitles.has(word.toLowerCase());

/** Lower case, without an elided article: `l'Avv` gives `avv`. The Ukrainian apostrophe is a letter: здоров'я. */
export const lowerWithoutArticle = (word: string): string =>
  word.toLowerCase().replace(/^\p{Script=Latin}*['’]/u, '');

/** Returns the letters with full stops and spaces between them that end before an offset, without the spaces: т. д, p. m. */
export function spacedAbbreviation(text: string, end: number): string | undefined {
  if (!/\s/.test(text[end - 2] ?? '')) return undefined;
  const spaced = /(?:^|[^\p{L}.])((?:\p{L}\.\s){1,3}\p{L})$/u.exec(
    text.slice(Math.max(0, end - 12), end),
  )?.[1];
  return spaced?.replaceAll(/\s/gu, '');
}
