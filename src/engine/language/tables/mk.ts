// Macedonian.
import type { LanguageTable } from '../language-table.ts';

export const mk: LanguageTable = {
  functionWords: [
    'и',
    'на',
    'да',
    'се',
    'во',
    'од',
    'за',
    'е',
    'со',
    'не',
    'ќе',
    'што',
    'по',
    'ги',
    'како',
    'но',
    'ја',
  ],
};
