// Latvian.
import type { LanguageTable } from '../language-table.ts';

export const lv: LanguageTable = {
  functionWords: [
    'un',
    'ir',
    'ka',
    'no',
    'ar',
    'uz',
    'par',
    'nav',
    'bet',
    'tas',
    'kas',
    'kā',
    'arī',
    'viņš',
    'bija',
    'pēc',
    'lai',
  ],
};
