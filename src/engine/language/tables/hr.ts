// Croatian. Bosnian, Serbian and Slovenian fall back on it.
import type { LanguageTable } from '../language-table.ts';

export const hr: LanguageTable = {
  functionWords: [
    'je',
    'da',
    'se',
    'na',
    'su',
    'za',
    'koji',
    'od',
    'što',
    'kao',
    'nije',
    'bi',
    'iz',
    'ili',
    'ali',
    'koja',
    'biti',
    'samo',
    'i',
    'u',
  ],
  abbreviations: ['dipl', 'doc', 'god', 'ing', 'itd', 'mil', 'mlrd', 'npr', 'prim', 'sv', 'tj', 'tzv', 'ul'],
  numericAbbreviations: ['br', 'čl', 'str', 'tel'],
  hasOrdinalFullStop: true,
  hasVowellessWords: true,
};
