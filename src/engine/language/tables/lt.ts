// Lithuanian.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const lt: LanguageTable = {
  functionWords: wordList(`
    ir kad yra tai kaip iš su bet jis buvo į ne dėl po nuo taip apie
  `),
  abbreviations: wordList(`
    akad dir doc gen kun mlrd mln prof pulk pvz tūkst vysk žr šv
  `),
  numericAbbreviations: ['nr', 'tel', 'p'],
  finalAbbreviations: ['kt', 'pan', 't.t'],
  anaphors: wordList(`
    jis ji jie jos jo jų jam jai šis ši tai šie šios tas ta tie toks tokia abu abi pavyzdžiui taip ne kiti
  `),
  discourseMarkers: [
    'bet',
    'ir',
    'o',
    'tačiau',
    'vis dėlto',
    'taip pat',
    'be to',
    'todėl',
    'tuo tarpu',
    'galiausiai',
    'taigi',
  ],
  callsToAction: [
    'prenumeruo',
    'naujienlaišk',
    'skaityk(ite)?',
    'taip pat skaityk',
    'šiame (straipsnyje|vadove|tekste)',
    'kaip (minėta|minėj|jau)',
    '(nuotr|nuotrauka|šaltinis|vaizdo įrašas|autorius)[.]?\\s?:',
    '(kairėje|dešinėje|viduryje)\\)',
    'privatumo',
    'sek(ite|k) (mus|mūsų)',
    'palik(ite)? komentar',
    'nepraleisk',
    'daugiau informacijos',
    'visos teisės',
    '(naudojame|naudoja) .{0,20}slapukus',
    'straipsnis (buvo )?(atnaujintas|pataisytas)',
    'skaitykite (toliau|daugiau|taip pat)',
    'šiame (straipsnyje|vadove|gide)',
  ],
  callOpenings: ['pažvelkime', 'žemiau'],
};
