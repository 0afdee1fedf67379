// Whether a word that stands before a full stop is an abbreviation: listed for the language, or of a shape that words
// do not have.
import { borrowed, type Grammar, namePrefixes } from './language-rules.ts';

/** The longest that any list or shape has, in UTF-16 units, with an article as in l'Avv. */
const longest = 10;
const letters = /^(?:\p{L}\p{M}*|\p{L}{1,3}(?:\.-?\p{L}{1,3})+)$/u;
const vowelless =
  /^(?:[bcdfghjklmnpqrstvwxzçñćčśšźžł]{2,4}|[бвгджзклмнпрстфхцчшщ]{2,4}|[βγδζθκλμνξπρσςτφχψ]{2,4})$/u;

/** Listed; or one letter, letters with dots between, or letters without a vowel: J., U.S., Ltd. */
export function isAbbreviation(word: string, { abbreviations, syllabic }: Grammar): boolean {
  if (word.length > longest) return false;
  const token = bare(word);
  if (abbreviations.has(token) || (borrowed.has(token) && isCapitalised(word))) return true;
  if (token.length === 1 || token.includes('.'))
    return letters.test(token) && !/\p{Script=Hangul}/u.test(token);
  return !syllabic && token.length <= 4 && vowelless.test(token) && !/\p{Lu}$/u.test(word);
}

/** Stands before names only: Mr., Prof. */
export const isTitle = (word: string): boolean =>
  word.length <= longest && namePrefixes.has(word.toLowerCase());

/** In lower case, without an article: l'Avv → avv. */
export const bare = (word: string): string => word.toLowerCase().replace(/^.*['’]/u, '');

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
