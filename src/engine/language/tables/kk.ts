// Kazakh.
import type { LanguageTable } from '../language-table.ts';

export const kk: LanguageTable = {
  functionWords: [
    'және',
    'бұл',
    'мен',
    'үшін',
    'деп',
    'бір',
    'да',
    'де',
    'бар',
    'ол',
    'осы',
    'болып',
    'туралы',
    'оның',
    'жылы',
    'мың',
    'емес',
    'бірақ',
  ],
};
