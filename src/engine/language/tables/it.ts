// Italian.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const it: LanguageTable = {
  readingSpeed: { wordsPerMinute: 188 },
  functionWords: wordList(`
    il che di è per gli una con non del della sono si le nel alla anche più ha dei la a e i un in
  `),
  abbreviations: wordList(`
    all avv dir dott ecc es ing mons on rag sigg spett arch brig ca cass cav cfr col cost d.lgs dep geom lett
    loc magg prof prov sen ten trib univ gen cap card ist
  `),
  numericAbbreviations: wordList(`
    artt cap dic gen giu lug mag ott pag set tel apr art ca cat co col feb fig figg let lett max min nov pagg
    par prot sez tab vol voll ago ecc
  `),
  finalAbbreviations: ['ecc', 'etc', 'q.b', 'segg', 'sgg', 'ss'],
  sentenceStarters: wordList(`
    chi come da lo ma quando questo se abbiamo al alcune alcuni alle allora altri ancora attualmente avevano c
    ci così cosa cui dopo dove due durante ecco ed era erano essere fino fu furono già hanno ho infatti infine
    inoltre insieme intanto invece io l lei loro lui mentre molte molti ne nell nella nelle nello nessun
    nessuno nei niente noi nonostante ogni oggi oltre ora perché però poi poiché prima proprio purtroppo può
    qualche quale quali quasi quella quelle quelli quello questa queste questi qui quindi secondo sembra
    sempre senza sia solo soltanto sotto sta stato su sua sue sugli sul sulla sulle suo suoi tra tre tutta
    tutte tutti tutto tuttavia uno verso vi
  `),
  anaphors: [
    'egli',
    'lui',
    'lei',
    'ess[oaie]',
    'loro',
    'gli',
    'su(o|a|oi|e)',
    'quest[oaie]',
    'quell[oaie]',
    'ciò',
    'entramb[ie]',
    'tale',
    'tali',
    'o',
    'oppure',
    'allora',
    'poi',
    'per questo',
    '(per|ad) esempio',
    'dal canto suo',
    'da parte sua',
    'altrimenti',
    'sì',
    'no',
    'altr[oaie]',
    'lì',
    'laggiù',
    'da (lì|allora)',
  ],
  discourseMarkers: [
    'ma',
    'e',
    'ed',
    'però',
    'tuttavia',
    'quindi',
    'dunque',
    'così',
    'anche(?! se)',
    'inoltre',
    'perciò',
    'pertanto',
    'infatti',
    'invece',
    'nel frattempo',
    'infine',
  ],
  anaphorExceptions: ['quest(a (settimana|mattina|sera)| anno|o (mese|lunedì))'],
  anaphorPrepositions: wordList(`
    in con per da di dopo secondo senza su a tra quando se mentre
  `),
  pronounAttributions: ['(ha detto|secondo) (lui|lei)'],
  callsToAction: [
    'abbonati',
    'newsletter',
    'iscriviti',
    'leggi (anche|tutto)',
    'continua a leggere',
    'clicca',
    'seguici',
    'condividi',
    'vedi anche',
    'tutti i diritti riservati',
    "leggi (anche|tutto|di più|l[’']articolo)",
    "in quest[’'oa] ?(articolo|guida|post|video|tutorial),? (vedremo|ti|vi|scopri|parl|spiegh)",
    'come (abbiamo (visto|detto)|accennato|puoi vedere)',
    '(foto|fonte|immagine|video|crediti|redazione|didascalia)\\s?:',
    "foto d[’' ]archivio",
    '(a sinistra|a destra|sinistra|destra|al centro|in alto|in basso)\\)',
    'privacy policy',
    'segui (il|la|i|le|su)',
    'lascia un commento',
    'scarica (l|la|il|ora)',
    'iscriv(iti|etevi)',
    'unisciti',
    'non perder',
    'scopri (di più|come|tutt|l)',
    'per (maggiori|ulteriori) informazioni',
    'maggiori informazioni',
    'link di affiliazione',
    'ascolta (il|la|l)',
    'guarda (il|la|anche)',
    'riproduzione riservata',
    'registrati (ora|qui|gratis)',
    'contattaci',
    '(vi|ti) (spieghiamo|raccontiamo|mostriamo)',
    '(utilizziamo|usiamo|utilizza|accetta|nostri) .{0,20}cookie',
    '(riceviamo|guadagniamo|percepiamo) una commissione',
    "(questo articolo|l[’']articolo) è stato (aggiornato|modificato|corretto)",
    'se ti è piaciuto (questo|l)',
    'sostieni (il nostro|la nostra|ci)',
    'il tuo browser non',
    '(il vostro|il suo) browser non',
    '(notizia|articolo) in aggiornamento',
    'puoi (annullare|cancellare|disdire)',
    '(iscrivendoti|registrandoti|abbonandoti)',
    '(testo|articolo) è stato tradotto (automaticamente|con|da)',
    'attiva le notifiche',
    'continua dopo la pubblicità',
  ],
  callOpenings: [
    '([^“”«»:]{1,90}, )?(vedremo|esamineremo|analizzeremo|scopriremo|affronteremo) ',
    'nel prossimo (paragrafo|capitolo)',
    'vediamo',
    'andiamo a',
    "ecco (come|perché|cosa|la lista|l[’']elenco)",
    'di seguito',
    'in questo articolo',
  ],
};
