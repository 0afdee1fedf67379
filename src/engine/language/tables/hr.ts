// Croatian. Bosnian, Serbian and Slovenian fall back on it.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const hr: LanguageTable = {
  functionWords: wordList(`
    je da se na su za koji od što kao nije bi iz ili ali koja biti samo i u
  `),
  abbreviations: wordList(`
    dipl doc god ing itd mil mlrd npr prim sv tj tzv ul akad arh bl bojn br brig cca čl dr gosp iur izd izv
    kom kr lat mr mag msgr njem odn oec okr op or pov pr preč ret sc sl st str tis toč usp v vl vlč t gen min
    dir odvj adv
  `),
  numericAbbreviations: wordList(`
    br str tel cca god kbr max min ok sl tab gl izd
  `),
  finalAbbreviations: ['itd', 'sl'],
  sentenceStarters: wordList(`
    a ako bez bila bili bilo bio dana danas do dok dva dvije dosad iako ipak između ja jer još jedan jedna kad
    kada kako kasnije ko kod koje konačno kroz međutim mi mnogi može nad nadalje naime nakon naravno ne neki
    nema ni nijedan nikad nikada ništa nitko niko no njegov njegova njezin njihov o oba odmah on ona oni ono
    osim ova ovaj ove ovi ovo pa po pod početkom poslije posljednji potom prema pri prije pred protiv prvi s
    sa sada sam stoga sva svaki sve svi šta ta tada taj tako također takođe tamo te ti tijekom to toga tokom
    tri tu ubrzo unatoč uostalom upravo usto uz već veoma više vrlo zašto zatim zato zbog čak će
  `),
  hasOrdinalFullStop: true,
  numberedNouns: wordList(`
    broj broju grupa kanal mjesto mjestu mesto mestu poglavlje skupina stranica stranici strana strani
  `),
  hasVowellessWords: true,
  anaphors: [
    'on',
    'ona',
    'ono',
    'oni',
    'one',
    'njega',
    'njih',
    'njegov[aeiou]?',
    'njezin[aeiou]?',
    'njihov[aeiou]?',
    'ov(aj|a|o|i|e)',
    't(aj|a|o|i|e)',
    'onaj',
    'takav',
    'takva',
    'oba',
    'obje',
    'na primjer',
    'da',
    'ne',
    'odatle',
    'otada',
    'svi oni',
    'na taj način',
  ],
  discourseMarkers: [
    'ali',
    'i',
    'a',
    'no',
    'međutim',
    'također',
    'osim toga',
    'zato',
    'stoga',
    'ipak',
    'u međuvremenu',
    'naposljetku',
    'tako',
  ],
  callsToAction: [
    'pretplati',
    'newsletter',
    'pročitajte',
    'čitajte',
    'pogledajte (još|i|video|galeriju)',
    'u (ovom|našem) (članku|vodiču|tekstu|videu)',
    'kao što (smo|je)',
    '(foto|izvor|video|slika|autor|piše|urednik)\\s?:',
    '(lijevo|desno|u sredini|levo)\\)',
    'pravila privatnosti',
    'pratite nas',
    'ostavite komentar',
    'kliknite',
    'ne propustite',
    'više informacija',
    'sva prava pridržana',
    'kliknite (ovdje|ovde)',
    '(koristimo|koristi|prihvaćate) .{0,20}kolačiće',
    '(članak|tekst) je (ažuriran|izmijenjen|ispravljen|izmenjen)',
    'pridružite se',
    '(dobivamo|dobijamo|ostvarujemo) proviziju',
    'vaš preglednik ne',
    'podržite (nas|naš)',
    '(vijest|tekst|članak) će biti (dopunjen|ažuriran)',
    '(članak|tekst) se nastavlja',
    'uključite obavijesti',
    'odjaviti (se )?u svakom',
  ],
  callOpenings: ['pogledajmo', 'hajde', 'u nastavku', 'evo (kako|što|šta|liste)'],
};
