// Language tag → all that is known of the language, for every stage that depends on it.
import { withFallbacks } from './fallbacks.ts';
import type { LanguageTable } from './language-table.ts';
import { memoizeByLanguage } from './memoize-by-language.ts';
import * as tables from './tables/index.ts';

/** The table of each language that has one, by primary subtag. */
export const languageTables: Readonly<Record<string, LanguageTable>> = tables;

/**
 * Returns the table for a BCP 47 tag. Fields that the language lacks come from its fallbacks. An unknown language has an
 * empty table.
 */
export const tableFor = memoizeByLanguage((subtag): LanguageTable => {
  const chain = withFallbacks(subtag).filter((language) => Object.hasOwn(languageTables, language));
  return Object.assign({}, ...chain.reverse().map((language) => languageTables[language]));
});
