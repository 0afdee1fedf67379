// Slovak. Missing fields come from Czech.
import type { LanguageTable } from '../language-table.ts';

export const sk: LanguageTable = {
  functionWords: [
    'sa',
    'je',
    'na',
    'že',
    'to',
    'ako',
    'pre',
    'ktorý',
    'sú',
    'bol',
    'ale',
    'podľa',
    'jeho',
    'bude',
    'som',
    'alebo',
    'po',
    'aj',
    'však',
    'v',
    'a',
    'o',
    's',
  ],
};
