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

/** With a capital letter, English abbreviations are abbreviations in every language: Inc. and Corp. are in all news. */
const englishAbbreviations = new Set(languageTables.en!.abbreviations);

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
  if (word.length > longestAbbreviation) return false;
  const token = lowerWithoutArticle(word);
  if (abbreviations.has(token)) return true;
  if (englishAbbreviations.has(token) && /^\p{Lu}/u.test(word)) return true;
  if (accentedWord.test(word)) return false;
  if (token.length === 1 || token.includes('.'))
    return initials.test(token) && !/\p{Script=Hangul}/u.test(token);
  if (hasSyllabicInitials && syllable.test(token)) return true;
  return !hasVowellessWords && token.length <= 4 && vowelless.test(token) && !/\p{Lu}$/u.test(word);
}

/** Tells whether a word is a title before a name: Mr, Prof. */
export const isTitle = (word: string): boolean =>
  word.length <= longestAbbreviation && titles.has(word.toLowerCase());

/** Lower case, without an elided article: `l'Avv` gives `avv`. */
export const lowerWithoutArticle = (word: string): string => word.toLowerCase().replace(/^.*['’]/u, '');
