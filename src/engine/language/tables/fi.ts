// Finnish.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const fi: LanguageTable = {
  readingSpeed: { wordsPerMinute: 161 },
  functionWords: wordList(`
    ja on ei että oli hän se mutta myös kun ovat sen mukaan joka ole kuin hänen mitä minä olen sekä vain jo
    vielä noin yli niin nyt tai vaan olisi voi sitä siitä jos jälkeen kanssa aikana jossa jonka jotka ollut
    olivat eivät josta
  `),
  abbreviations: wordList(`
    alk esim huom jne klo ma nyk oik os puh synt toim ym yms dipl dos emer ent evp fil henk ins kand kapt kenr
    kirj lis luutn läh maj maist mm muist n op prof siht suom tarv toht toim.joht tri varapj yht ylil min
  `),
  numericAbbreviations: wordList(`
    klo nro s art arv elok heinäk helmik huhtik jouluk kesäk ke kohd la lokak maalisk marrask max min mom n pe
    puh su syysk tammik taul ti to toukok ma v
  `),
  finalAbbreviations: ['jj', 'jms', 'jne', 'tms', 'ym', 'yms'],
  sentenceStarters: wordList(`
    jos lisäksi me ne niin nyt näin siellä tämä aiemmin alun eikä ehkä emme en ennen eräs haluan he heidän
    hänellä hänet ilman jokainen jolloin jopa joskus kaikki keskimäärin koko koska kuinka kukaan kyllä lopulta
    meidän mikä miksi millainen missä miten molemmat monet muut myöhemmin niiden niissä niitä nykyisin nämä
    ohjelma paljon siihen siinä silloin silti sitten sinä tällä tämän tässä tästä täällä te toinen toisaalta
    tosin tuolloin tuo usein uusi vaikka vasta viime vuonna vuoden yksi ylen
  `),
  hasOrdinalFullStop: true,
  numberedNouns: wordList(`
    kappale kohta kuva luku osa pykälä raide sija sivu taulukko vaihe
  `),
  anaphors: [
    'hän',
    'hänen',
    'he',
    'heidän',
    'se',
    'sen',
    'ne',
    'niiden',
    'tämä',
    'tämän',
    'nämä',
    'tuo',
    'nuo',
    'molemmat',
    'tai',
    'siis',
    'sitten',
    'sen sijaan',
    'esimerkiksi',
    'näin',
    'niin',
    'kyllä',
    'muut',
    'siellä',
    'silloin',
    'sieltä',
    'siitä lähtien',
  ],
  discourseMarkers: wordList(`
    mutta ja silti siksi lisäksi myös kuitenkin toisaalta samalla joten
  `),
  pronounAttributions: ['hän (sanoi|sanoo|kertoo)'],
  callsToAction: [
    'uutiskirje',
    'lue myös',
    'lue lisää',
    'klikkaa',
    'seuraa meitä',
    'lue (myös|lisää|koko|juttu|uutinen)',
    'tässä (artikkelissa|jutussa|oppaassa)',
    'kuten (edellä|aiemmin|mainit)',
    '(kuva|kuvat|lähde|video|teksti|toimitus)\\s?:',
    'arkistokuva',
    'kuvituskuva',
    '(vasemmalla|oikealla|keskellä|vas|oik)[.]?\\)',
    'tietosuoja',
    'jaa (artikkeli|juttu|tämä)',
    'seuraa (meitä|meidän)',
    'jätä kommentti',
    'älä missaa',
    'lisätietoja',
    'katso (myös|video|kuvat|lisää)',
    'uutisvinkki',
    'klikkaa (tästä|tätä)',
    'tilaa (uutiskirje|lehti)',
    '(käytämme|sivusto käyttää|hyväksy) .{0,20}evästei',
    'saamme (komission|palkkion|provision)',
    '(artikkelia|juttua) (on )?(päivitett|korjatt|muokatt)',
    'selaimesi ei',
    'tue (työtämme|toimintaamme)',
    'jos pidit',
    'juttua päivitetään',
    '(juttu|artikkeli) jatkuu',
    'voit peruuttaa',
    'laita ilmoitukset',
  ],
  callOpenings: ['katsotaan', 'alla(?!\\p{L})', 'tässä (on|ovat)'],
};
