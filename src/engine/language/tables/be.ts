// Belarusian. Missing fields come from Russian.
import type { LanguageTable } from '../language-table.ts';

export const be: LanguageTable = {
  functionWords: [
    'і',
    'ў',
    'не',
    'на',
    'што',
    'з',
    'да',
    'як',
    'гэта',
    'ён',
    'але',
    'пра',
    'са',
    'яго',
    'ад',
    'для',
    'было',
  ],
};
