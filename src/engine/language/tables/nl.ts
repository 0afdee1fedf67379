// Dutch.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const nl: LanguageTable = {
  readingSpeed: { wordsPerMinute: 202 },
  functionWords: wordList(`
    de het een van en in is dat op te met zijn voor niet aan ook er door naar maar ik hij was
  `),
  abbreviations: wordList(`
    bijv ca enz incl ing max mej mevr min ongev resp afd alg art bijz bv dir drs duits e.d evt excl fam fr
    gebr geb gem gen ir jhr kapt kol maj ned o.l.v opm overl prof pseud secr suppl univ uitg vert voorz wed
    zgn adv
  `),
  numericAbbreviations: wordList(`
    afb pag tel aant apr art aug bijl ca dec di ed evt feb febr fig jan jul jun ma max min nov okt ong ongev
    par sep sept tab vr wo za
  `),
  finalAbbreviations: ['e.a', 'e.d', 'e.o', 'e.v', 'e.v.a', 'enz', 'etc'],
  sentenceStarters: wordList(`
    al als bij deze die dit je om toen ze zo daar alle alleen andere bovendien dan daarna daarnaast daarom dus
    echter eerder eerst elk elke enkele geen haar had heeft hier hoe hoewel hun iedereen inmiddels ja jullie
    meer men mijn na naast nee net niemand niets nog nu of omdat onder ondanks ons onze over overigens pas
    sinds slechts sommige soms straks tegen terwijl tevens tijdens toch tot tussen twee uit vanaf veel verder
    volgens vooral waar waarom want wanneer wat we wel welke werd wie wij wordt zelfs zij zoals zodra zonder
    zou zowel
  `),
  anaphors: [
    'hij',
    'zij',
    'ze',
    'het (is|was|zijn|waren|gaat|wordt|werd|kan|lijkt|blijft)',
    'hem',
    'hen',
    'hun',
    'haar',
    'zijn',
    'dit',
    'dat',
    'deze',
    'die',
    'beide',
    'beiden',
    'zulke',
    'of',
    'dan',
    'daarna',
    'daarom',
    'daardoor',
    'daarbij',
    'daarmee',
    'daarvoor',
    'hierdoor',
    'desondanks',
    'daarentegen',
    'bijvoorbeeld',
    'vervolgens',
    'ja',
    'nee',
    'andere',
    'anderen',
    'daar',
    'daarvandaan',
    'vandaar',
    'sindsdien',
  ],
  discourseMarkers: wordList(`
    maar en dus toch echter bovendien ook ondertussen intussen niettemin daarnaast zo want verder tevens
    kortom
  `),
  anaphorExceptions: [
    'deze (week|maand|zomer)',
    'dit jaar',
    'dit weekend',
    'het (is|was|blijft|wordt|werd|lijkt|staat) (?!zo )(\\p{L}+ ){1,3}(dat|of)',
  ],
  pronounAttributions: ['(zei|zegt|aldus|vertelt) (hij|zij|ze)'],
  callsToAction: [
    'abonneer',
    'nieuwsbrief',
    'lees (ook|meer|verder)',
    'klik hier',
    'volg ons',
    'deel dit',
    'schrijf je in',
    'lees (ook|meer|verder|hier)',
    'in (dit|deze) (artikel|blog|gids|video|post|stuk) (lees|leg|bespre|ga|vind|laten|kijken)',
    'zoals (eerder|hierboven|gezegd|vermeld)',
    '(foto|foto s|bron|beeld|video|redactie|tekst)\\s?:',
    'archief(foto|beeld)',
    '(links|rechts|midden|boven|onder)\\)',
    'privacy(verklaring|beleid)',
    'deel (dit|dit artikel|je)',
    'volg (ons|mij)',
    'laat (een reactie|hieronder)',
    'neem contact',
    'download (de|onze)',
    'meld je aan',
    'klik (hier|op)',
    'schrijf (je|u) in',
    'mis niets',
    'meer (weten|informatie)',
    'affiliate',
    'bekijk (de|hier|ook)',
    'ontvang (de|onze|elke)',
    '(neem|start|verleng) (nu )?(een|je|uw) abonnement',
    '(wij|we|deze (web)?site|onze partners) .{0,20}cookies',
    '((wij|we) (ontvangen|krijgen)|(ontvangen|krijgen) (wij|we)) .{0,30}commissie',
    'een commissie als (je|u)',
    'dit artikel (is|werd) .{0,25}(bijgewerkt|aangepast|gewijzigd|gecorrigeerd)',
    'sluit je aan bij',
    '(uw|je) browser ondersteunt',
    'vond je dit (artikel|stuk|verhaal)',
    'steun (ons|onze)',
    '(bericht|artikel) wordt (aangevuld|bijgewerkt|geüpdatet)',
    '(op elk moment|altijd) .{0,20}(afmelden|opzeggen|uitschrijven)',
    'ga je akkoord',
    'gaat u akkoord',
    '(tekst|artikel) gaat verder',
    'zet (de |je )?meldingen aan',
  ],
  callOpenings: ['laten we', 'hieronder', 'hier (vind|lees|zijn)', 'wil je', 'benieuwd'],
};
