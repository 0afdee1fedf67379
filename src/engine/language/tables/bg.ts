// Bulgarian.
import type { LanguageTable } from '../language-table.ts';

export const bg: LanguageTable = {
  functionWords: [
    'и',
    'на',
    'да',
    'се',
    'за',
    'от',
    'не',
    'с',
    'е',
    'че',
    'по',
    'са',
    'като',
    'това',
    'си',
    'но',
    'ще',
    'бе',
  ],
  abbreviations: ['акад', 'бул', 'вкл', 'ген', 'им', 'мин', 'напр', 'обл', 'проф', 'ул'],
  numericAbbreviations: ['бр', 'тел'],
};
