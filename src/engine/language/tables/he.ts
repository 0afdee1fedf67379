// Hebrew.
import type { LanguageTable } from '../language-table.ts';

export const he: LanguageTable = {
  direction: 'rtl',
  readingSpeed: { wordsPerMinute: 187 },
  anaphors: [
    'הוא',
    'היא',
    'הם',
    'הן',
    'זה',
    'זו',
    'זאת',
    'אלה',
    'אלו',
    'שניהם',
    'אבל',
    'אך',
    'אולם',
    'או',
    'לכן',
    'אז',
    'אחר כך',
    'גם',
    'בנוסף',
    '(עם|לעומת) זאת',
    'למשל',
    'כמו כן',
    'מנגד',
    'כן',
  ],
  callsToAction: ['הירשמו', 'ניוזלטר', 'קראו עוד', 'קראו גם', 'לחצו כאן', 'עקבו אחרינו'],
};
