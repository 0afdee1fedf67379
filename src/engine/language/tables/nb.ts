// Norwegian Bokmål. Missing fields come from Danish.
import type { LanguageTable } from '../language-table.ts';

export const nb: LanguageTable = {
  functionWords: [
    'og',
    'det',
    'er',
    'av',
    'til',
    'en',
    'på',
    'som',
    'ikke',
    'med',
    'ble',
    'også',
    'hva',
    'etter',
    'han',
    'var',
    'jeg',
    'mye',
    'har',
    'fra',
    'i',
    'de',
    'at',
    'den',
  ],
};
