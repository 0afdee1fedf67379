// Estonian.
import type { LanguageTable } from '../language-table.ts';

export const et: LanguageTable = {
  functionWords: [
    'ja',
    'on',
    'ei',
    'et',
    'see',
    'oli',
    'kui',
    'ta',
    'mis',
    'oma',
    'ka',
    'aga',
    'ning',
    'seda',
    'või',
    'pärast',
  ],
};
