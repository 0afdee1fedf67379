// Czech.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const cs: LanguageTable = {
  functionWords: wordList(`
    se je na že to jako pro který jsou byl ale podle jeho bude jsem nebo po která v a i o s
  `),
  abbreviations: wordList(`
    atd doc gen hod ing kpt mgr mil min mld napr např nám obr plk příp resp sv tj tzv ul ap arch arcib aj angl
    bc býv cca csc drsc ev franc fr hl judr kap kard lat mj mudr mvdr něm npor odst paeddr phdr písm pozn prof
    rndr ř sp srov str thdr tel tzn tř vyd zejm zkr zn adv okr prez řed
  `),
  numericAbbreviations: wordList(`
    čís č čl odst roč str tel cca hod kap max min obr písm pozn s sp tab tř vyd zn čp
  `),
  finalAbbreviations: ['aj', 'apod', 'atd', 'atp'],
  sentenceStarters: wordList(`
    aby do jak k kdo když ne on ona proto při tak ten ve z za ačkoli ani asi až bez by byla bylo byly co či
    další dnes dva já jde jejich její jen jenže ještě již kam každý kde kdy kdyby ke které kromě kvůli letos
    má mezi místo mnoho může my nad naopak navíc není nic nikdo oba od oni ono pod pokud poté potom právě proč
    protože před přes přesto si snad ta tady také takže tam tato teď tedy tento ti toho tohle toto tři tu ty
    tyto u už včera však všechny všichni vše vždy zatím zatímco zda
  `),
  hasOrdinalFullStop: true,
  numberedNouns: wordList(`
    bod bodě část části číslo čísla článek článku fáze kapitola kapitole kapitoly místo nástupiště obrázek
    příloha skupina skupině strana straně strany tabulka řádek
  `),
  hasVowellessWords: true,
  anaphors: [
    'on',
    'ona',
    'ono',
    'oni',
    'jeho',
    'její',
    'jejich',
    'ten',
    'ta',
    'to',
    'ti',
    'tento',
    'tato',
    'toto',
    'tyto',
    'takový',
    'oba',
    'nebo',
    'potom',
    'pak',
    'například',
    'ano',
    'ne',
    'další',
    'tam',
    'tehdy',
    'odtud',
    'odtamtud',
    'od té doby',
    'tímto způsobem',
  ],
  discourseMarkers: [
    'ale',
    'a',
    'však',
    'avšak',
    'tedy',
    'proto',
    'také',
    'též',
    'navíc',
    'kromě toho',
    'naopak',
    'přesto',
    'mezitím',
  ],
  callsToAction: [
    'odebírat',
    'newsletter',
    'čtěte (také|více)',
    'klikněte',
    'sledujte nás',
    'přihlaste se',
    'čtěte',
    'přečtěte',
    'v (tomto|tomhle|našem) (článku|průvodci|textu|videu)',
    'jak (jsme|už bylo) (uvedli|zmín|řečeno|psali)',
    '(foto|zdroj|video|obrázek|autor|redakce)\\s?:',
    'ilustrační (foto|snímek|obrázek)',
    'archivní',
    '(vlevo|vpravo|uprostřed|nahoře|dole)\\)',
    'ochran[aoyu]+ (osobních|soukromí)',
    'zanechte komentář',
    'nenechte si ujít',
    'více (informací|zde|čtěte)',
    'všechna práva',
    'klikněte (zde|sem)',
    'předplaťte',
    '(objednejte|pořiďte|kupte) si předplatné',
    '(používáme|využíváme|souhlas(íte|ím) s|naši partneři) .{0,20}cookie',
    '(získáme|dostaneme|obdržíme|získáváme) (malou )?provizi',
    'článek byl .{0,20}(aktualizován|upraven|opraven)',
    'připojte se k',
    '(váš|tvůj) prohlížeč ne',
    'podpořte (nás|naši)',
    'pokud se vám (článek|text|tento)',
    '(zprávu|článek|text) (průběžně )?aktualizujeme',
    'kdykoli(v)? (zrušit|odhlásit)',
    '(článek|text) pokračuje',
    'zapněte si (upozornění|oznámení)',
  ],
  callOpenings: ['pojďme', 'níže(?!\\p{L})', 'podívejme'],
};
