// Latvian.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const lv: LanguageTable = {
  functionWords: wordList(`
    un ir ka no ar uz par nav bet tas kas kā arī viņš bija pēc lai
  `),
  abbreviations: wordList(`
    akad apm dir doc milj mljrd nr piem plkst plkv prof tūkst ģen kapt
  `),
  numericAbbreviations: ['lpp', 'nr', 'plkst', 'tel'],
  finalAbbreviations: ['u.c', 'u.tml', 'utt'],
  hasOrdinalFullStop: true,
  anaphors: wordList(`
    viņš viņa viņi viņas viņu tas tā tie tās šis šī šie šīs tāds tāda abi abas piemēram jā nē citi
  `),
  discourseMarkers: wordList(`
    bet un taču tomēr arī turklāt tāpēc tādēļ tikmēr visbeidzot savukārt
  `),
  callsToAction: [
    'abonē',
    'jaunumu vēst',
    'lasi(et)? (arī|vairāk|tālāk)',
    'šajā (rakstā|ceļvedī|video)',
    'kā (minēts|jau)',
    '(foto|avots|video|attēls|autors)\\s?:',
    '(pa kreisi|pa labi|no kreisās)\\)?',
    'privātum',
    'seko(jiet)? (mums|līdzi)',
    'atstāj(iet)? komentār',
    'nepalaid',
    'vairāk informācijas',
    'visas tiesības',
    '(izmantojam|izmanto|lietojam) .{0,20}sīkdatnes',
    '(raksts|teksts) (tika|ir) (atjaunināts|papildināts|labots)',
    'lasiet (tālāk|vairāk|arī)',
    'šajā (rakstā|ceļvedī|pamācībā)',
  ],
  callOpenings: ['aplūkosim', 'zemāk'],
};
