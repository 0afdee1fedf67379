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
    'או',
    'אז',
    'אחר כך',
    'למשל',
    'כן',
  ],
  discourseMarkers: ['אבל', 'אך', 'אולם', 'לכן', 'גם', 'בנוסף', '(עם|לעומת) זאת', 'כמו כן', 'מנגד'],
  callsToAction: ['הירשמו', 'ניוזלטר', 'קראו עוד', 'קראו גם', 'לחצו כאן', 'עקבו אחרינו'],
};
