// Hungarian.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const hu: LanguageTable = {
  functionWords: wordList(`
    az és hogy nem egy ez is volt meg csak már mint szerint azt még de lesz a van
  `),
  abbreviations: wordList(`
    id ifj közl min özv ún alez bek br em ezds ev évf felv gr ill ker kft krt kb ld max mb nyrt pl prof rt sgt
    sz szerk szkv szt tel ua ui uo vö zrt őrgy ig szül
  `),
  numericAbbreviations: wordList(`
    apr aug bek dec em évf febr ill jan júl jún kb ker köt krt max márc min máj nov okt old pl sz szept tel u
    vö ápr
  `),
  finalAbbreviations: ['stb', 'uo'],
  sentenceStarters: wordList(`
    ahogy aki akik akkor ami amikor amely amelyek azok azonban azonnal azután be bár csupán e egyes egyik
    egyéb ehhez ekkor előtte emellett ennek ezek ezen ezért ezt ezzel fel ha hanem hiszen hol igen így itt ide
    ilyen ki közben két kettő le lehet ma majd mert mely mi mind minden mindenki mindkét mivel mikor miért
    most nagyon ne nekem nincs ő ők onnan ott olyan pedig például persze sem semmi senki soha sok szintén
    talán te tegnap tehát több továbbá természetesen ugyanakkor ugyanis ugyanaz után utána úgy valamint
    viszont voltak vagy
  `),
  hasOrdinalFullStop: true,
  anaphors: [
    'ő',
    'ők',
    'az',
    'ez',
    'azok',
    'ezek',
    'ezt',
    'azt',
    'mindkettő',
    'vagy',
    'aztán',
    'majd',
    'is',
    'ennek ellenére',
    'például',
    'igen',
    'ott',
    'akkor',
    'onnan',
    'azóta',
    'innen',
  ],
  discourseMarkers: wordList(`
    de és azonban viszont tehát ezért emellett továbbá ugyanakkor mégis eközben
  `),
  callsToAction: [
    'iratkozzon fel',
    'hírlevél',
    'olvassa el',
    'tovább olvasom',
    'kattintson',
    'kövessen',
    'iratkoz',
    'olvass(a)? (el|tovább)',
    'tovább olvas',
    'ebben a (cikkben|útmutatóban|bejegyzésben|videóban)',
    'ahogy (említett|már|korábban)',
    'mint (említett|korábban)',
    '(fotó|kép|forrás|videó|szerkesztő|szerző)\\s?:',
    'illusztráció',
    '(balra|jobbra|középen|balról|jobbról)\\)?',
    'adatvédelmi',
    'kövess(en|d|e)?(?!\\p{L})',
    'szólj hozzá',
    'írjon nekünk',
    'lépjen kapcsolatba',
    'jelentkez(zen|z) be',
    'ne hagyja ki',
    'további (információ|részletek)',
    'minden jog fenntartva',
    'kattints(on)? ide',
    '(sütiket|cookie-kat) (használ|alkalmaz)',
    'jutalékot kap',
    '(a cikket|cikkünket|a cikk) .{0,30}(frissít|módosít|javít)',
    '(böngészője|böngésződ) nem',
    'olvas(son|s|sa) tovább',
    'ebben (az|a) (útmutatóban|cikkben|videóban)',
    'csatlakozz(on)? ([\\d.]+|hozzánk|te is)',
    'támogass(a|on)? (munkánk|minket)',
    '(hírünket|cikkünket) (folyamatosan )?frissítjük',
    'leiratkozhat',
    '(a )?cikk a hirdetés',
    'kapcsolja be az értesítéseket',
  ],
  callOpenings: ['nézzük', 'lássuk', 'az alábbi', 'íme(?!\\p{L})'],
};
