// Marathi. Missing fields come from Hindi.
import type { LanguageTable } from '../language-table.ts';

export const mr: LanguageTable = {
  functionWords: [
    'आहे',
    'आणि',
    'या',
    'ते',
    'हे',
    'की',
    'तर',
    'मध्ये',
    'व',
    'होते',
    'नाही',
    'एक',
    'आहेत',
    'त्या',
    'केली',
    'मात्र',
  ],
};
