// Urdu.
import type { LanguageTable } from '../language-table.ts';

export const ur: LanguageTable = {
  direction: 'rtl',
  functionWords: [
    'کے',
    'میں',
    'کی',
    'ہے',
    'اور',
    'سے',
    'کا',
    'کو',
    'پر',
    'نے',
    'کہ',
    'یہ',
    'ہیں',
    'بھی',
    'اس',
    'نہیں',
    'تھا',
    'ایک',
  ],
};
