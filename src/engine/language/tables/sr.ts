// Serbian in Cyrillic script. Missing fields come from Croatian.
import type { LanguageTable } from '../language-table.ts';

export const sr: LanguageTable = {
  functionWords: [
    'и',
    'у',
    'је',
    'да',
    'се',
    'на',
    'за',
    'од',
    'су',
    'који',
    'са',
    'што',
    'као',
    'није',
    'би',
    'из',
    'али',
  ],
};
