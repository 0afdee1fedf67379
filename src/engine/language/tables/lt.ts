// Lithuanian.
import type { LanguageTable } from '../language-table.ts';

export const lt: LanguageTable = {
  functionWords: [
    'ir',
    'kad',
    'yra',
    'tai',
    'kaip',
    'iš',
    'su',
    'bet',
    'jis',
    'buvo',
    'į',
    'ne',
    'dėl',
    'po',
    'nuo',
    'taip',
    'apie',
  ],
};
