// Norwegian Bokmål. Missing fields come from Danish.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const nb: LanguageTable = {
  functionWords: wordList(`
    og det er av til en på som ikke med ble også hva etter han var jeg mye har fra i de at den
  `),
};
