// Romanian.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const ro: LanguageTable = {
  functionWords: wordList(`
    și în cu pe din este nu mai că pentru fi sunt au să a de la un care o
  `),
  abbreviations: wordList(`
    al av dna șos aprox arh asist bdul cca col comp conf cf dec dir ec ed ex gen ing jud lect mun ord pag plt
    prof sc trad univ min card preș
  `),
  numericAbbreviations: wordList(`
    alin cap lit pag tel aprox ap art aug cca dec ed et febr feb fig ian iul iun mar max min nov noi oct ord
    pct sc sept tab vol apr
  `),
  finalAbbreviations: ['etc', 'urm', 'ș.a', 'ș.a.m.d', 'ș.cl', 'ș.u'],
  sentenceStarters: wordList(`
    aceasta această acest acesta aceste acestea aceștia acolo acum ai aici alte altele am apoi ar are asta
    astfel astăzi așa atunci avea ca ce cei cel cele chiar cine conform cum când dacă dar deci deja deoarece
    despre deși dintre doar doi după două dupa e ea ei el ele era erau eu fiecare fără fost iar ieri in însă
    între își le lor lui multe mulți ne nici nimeni nimic noi oricine peste potrivit prima primul prin până s
    sa sau se si sub te tot toate totul totuși toți trei tu ulterior una unde unii va voi vor îi îl încă
  `),
  anaphors: [
    'el',
    'ea',
    'ei',
    'ele',
    'acest(a|e|ea)?',
    'aceast[aă]',
    'aceștia?',
    'acela',
    'aceea',
    'ambii',
    'ambele',
    'sau',
    'apoi',
    'de aceea',
    'de exemplu',
    'da',
    'acolo',
    'atunci',
    'de (acolo|atunci)',
  ],
  discourseMarkers: [
    'dar',
    'și',
    'însă',
    'totuși',
    'deci',
    'astfel',
    'de asemenea',
    'în plus',
    'prin urmare',
    'în schimb',
    'între timp',
    'pe de altă parte',
  ],
  callsToAction: [
    'abonează',
    'newsletter',
    'citește (și|mai mult)',
    'citiți și',
    'abon(ează|ați)',
    'cite(ște|ști|șt|sc)',
    'citiți',
    'în (acest|acest) (articol|ghid|video)',
    'așa cum (am|s a)',
    '(foto|sursa|sursă|imagine|video|autor|redactor)\\s?:',
    'arhivă\\)',
    '(stânga|dreapta|centru)\\)',
    'politica de confidențialitate',
    'urmăr(ește|iți) ne',
    'lasă un comentariu',
    'contactați',
    'autentific',
    'înregistr(ează|ați)',
    'dă (clic|click)',
    'click aici',
    'alătură',
    'nu rata',
    'mai multe (detalii|informații)',
    'vezi (și|video)',
    'toate drepturile',
    '(folosim|utilizăm|acceptă|partenerii noștri) .{0,20}cookie',
    '(primim|câștigăm) un comision',
    '(acest articol|articolul) a fost (actualizat|modificat|corectat)',
    'browserul (tău|dumneavoastră|dvs)',
    'susțineți (ne|munca)',
    'dacă (ți|v) a plăcut',
    '(știrea|articolul) (va fi|este în curs de) actualiz',
    '(vă puteți|te poți) dezabona',
    '(articolul|știrea) continuă',
    'activează notificările',
  ],
  callOpenings: ['să vedem', 'haideți', 'hai să', 'mai jos', 'iată (cum|ce|lista)'],
};
