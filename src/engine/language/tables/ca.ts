// Catalan. Missing fields come from Spanish.
import type { LanguageTable } from '../language-table.ts';

export const ca: LanguageTable = {
  functionWords: [
    'els',
    'amb',
    'per',
    'que',
    'és',
    'del',
    'les',
    'al',
    'però',
    'també',
    'una',
    'seva',
    'han',
    'aquest',
    'són',
    'de',
    'la',
    'el',
    'en',
    'a',
    'i',
    'un',
  ],
  // The Spanish list has les, which is an article in Catalan.
  anaphors: [],
  discourseMarkers: ['però', 'i', 'també', 'a més', 'tanmateix', 'tot i això', 'mentrestant', 'finalment'],
};
