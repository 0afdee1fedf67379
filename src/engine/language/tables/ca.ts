// Catalan. Missing fields come from Spanish.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const ca: LanguageTable = {
  functionWords: wordList(`
    els amb per que és del les al però també una seva han aquest són de la el en a i un
  `),
  // The Spanish list has les, which is an article in Catalan.
  anaphors: [],
  discourseMarkers: ['però', 'i', 'també', 'a més', 'tanmateix', 'tot i això', 'mentrestant', 'finalment'],
  callsToAction: [
    'subscriu',
    'butlletí',
    'llegiu',
    'llegeix (també|més)',
    'continua llegint',
    'en aquest (article|vídeo|post)',
    'com (hem (dit|vist)|ja)',
    '(foto|font|imatge|vídeo|redacció)\\s?:',
    '(esquerra|dreta|centre)\\)',
    'política de privacitat',
    'comparteix',
    'segueix nos',
    'seguiu nos',
    'deixa un comentari',
    'registra t',
    'inicia sessió',
    'fes clic',
    'feu clic',
    'uneix te',
    'no et perdis',
    'més informació',
    'mira el vídeo',
    'tots els drets',
  ],
  callOpenings: ['vegem', 'anem a', 'a continuació'],
};
