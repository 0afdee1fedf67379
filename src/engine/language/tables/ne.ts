// Nepali.
import type { LanguageTable } from '../language-table.ts';

export const ne: LanguageTable = {
  functionWords: [
    'छ',
    'र',
    'को',
    'मा',
    'लाई',
    'ले',
    'पनि',
    'भएको',
    'हो',
    'छन्',
    'गरेको',
    'यो',
    'यस',
    'नेपाल',
    'थियो',
    'गर्न',
  ],
};
