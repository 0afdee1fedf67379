// Estonian.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const et: LanguageTable = {
  functionWords: wordList(`
    ja on ei et see oli kui ta mis oma ka aga ning seda või pärast
  `),
  abbreviations: wordList(`
    akad dir dots jms jne jt kapt kindr kol lg lk mnt nr nt pst prof sh st trt
  `),
  numericAbbreviations: ['ca', 'lk', 'nr', 'pkt', 'tel'],
  finalAbbreviations: ['jms', 'jne', 'jt'],
  hasOrdinalFullStop: true,
  anaphors: wordList(`
    ta tema see nad nemad nende selle need too mõlemad näiteks jah ei teised
  `),
  discourseMarkers: [
    'aga',
    'ja',
    'kuid',
    'ent',
    'siiski',
    'samuti',
    'lisaks',
    'seetõttu',
    'samas',
    'samal ajal',
    'lõpuks',
    'niisiis',
  ],
  callsToAction: [
    'uudiskir',
    'loe (ka|edasi|lähemalt|veel)',
    'selles (artiklis|juhendis|loos)',
    'nagu (eespool|varem|mainit)',
    '(foto|allikas|video|pilt|autor|toimetaja)\\s?:',
    '(vasakul|paremal|keskel)\\)',
    'privaatsus',
    'jaga (artiklit|seda)',
    'jälgi(ge)? meid',
    'jäta kommentaar',
    'logi(ge)? sisse',
    'klikka',
    'ära maga maha',
    'lisainfo',
    'vaata (ka|lähemalt|videot)',
    'kõik õigused',
    '(kasutame|kasutab) .{0,20}küpsiseid',
    '(artiklit|lugu) (on )?(uuendati|uuendatud|parandati)',
    '(loe|lugege) edasi',
    'selles (juhendis|artiklis|loos|videos)',
  ],
  callOpenings: ['vaatame', 'allpool'],
};
