// Slovenian. Missing fields come from Croatian.
import type { LanguageTable } from '../language-table.ts';

export const sl: LanguageTable = {
  readingSpeed: { wordsPerMinute: 180 },
  functionWords: [
    'je',
    'in',
    'da',
    'se',
    'na',
    'so',
    'za',
    'ki',
    'od',
    'ne',
    'pa',
    'tudi',
    'kot',
    'bi',
    'po',
    'pri',
    'še',
    'ali',
    'bil',
    'v',
  ],
};
