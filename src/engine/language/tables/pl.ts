// Polish.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const pl: LanguageTable = {
  readingSpeed: { wordsPerMinute: 166 },
  functionWords: wordList(`
    w i się na nie że z do to jest jak ale co przez tym od za był są po o a dla która który które oraz już
    tylko tak jego może przed pod ze także czy roku przy jej ich we został została
  `),
  abbreviations: wordList(`
    abp al gen hab im inż itd itp maj med min np ok os pol por red ub ul woj ang bp bryg dn dyr fr gm hr kard
    lic łac mgr niem ojc pow późn pl prof rozp ros rtm sierż uchw wiceprez wlk wyr zm zn zob ppor ppłk adw mec
    prez
  `),
  numericAbbreviations: wordList(`
    art godz nr par poz rys tab ust czw dz kwiec lit lut maks min niedz ok pkt paźdz pon por rozdz sierp sob
    str stycz t tabl tel wt wyd zał śr grudz wrz
  `),
  finalAbbreviations: ['itd', 'itp', 'n.e', 'p.n.e', 'in', 'nn'],
  sentenceStarters: wordList(`
    być czy dla dlaczego gdy ja jego jej jeśli może nad ten aby albo ani bez bo by była było były bowiem choć
    czyli dlatego dopiero dotychczas dwa dwie dziś dzisiaj gdyby gdzie go im inne inni jako jednak jednakże
    jeszcze każdy kiedy kilka kto lecz lub ma mają mimo między można my natomiast nawet następnie niektórzy
    niestety nigdy nikt nikogo nic obecnie obie on ona one oni ono oprócz podczas ponadto ponieważ poza potem
    później przede również sam skąd swoje takie tam ta te tego tej temu teraz też trzeba trzy tu tych
    tymczasem u według wcześniej wiele wielu więc właśnie wraz wreszcie wszyscy wszystkie wszystko wtedy
    wówczas wśród zaś zawsze zatem żaden
  `),
  hasOrdinalFullStop: true,
  numberedNouns: wordList(`
    etap części faza grupa grupie linia linii miejsce miejscu numer numerem numeru punkt rozdział rozdziale
    strona stronie tom tomie
  `),
  anaphors: [
    'on[aoie]?',
    'jego',
    'jej',
    'ich',
    'im',
    'mu',
    'go',
    't(en|a|o|e|ego|ej|ych|emu|ym)',
    'ci',
    'tak(i|a|ie)',
    'obaj',
    'obie',
    'potem',
    'mimo to',
    'na przykład',
    'przy tym',
    'dodał',
    'dodała',
    'tak',
    'inni',
    'inne',
    'tam',
    'wtedy',
    'stąd',
    'tu',
    'stamtąd',
    'odtąd',
    'wszyscy oni',
  ],
  discourseMarkers: [
    'ale',
    'i',
    'a',
    'lecz',
    'jednak',
    'więc',
    'zatem',
    'dlatego',
    'następnie',
    'również',
    'także',
    'też',
    'ponadto',
    'poza tym',
    'natomiast',
    'z kolei',
    'tymczasem',
  ],
  anaphorExceptions: ['w tym roku', 'w tym tygodniu'],
  pronounAttributions: ['powiedział on', 'powiedziała ona'],
  callsToAction: [
    'subskrybuj',
    'newsletter',
    '(czytaj|zobacz) (także|też)',
    'czytaj więcej',
    'kliknij',
    'obserwuj nas',
    'zapisz się',
    'czytaj (dalej|więcej|też|także|również)',
    'przeczytaj',
    'zobacz (też|także|również|więcej|galeri|wideo|film)',
    'w (tym|poniższym) (artykule|poradniku|wpisie|tekście|filmie)',
    'jak (wspomni|już pisali|widać|pisali)',
    '(fot|foto|źródło|zdjęcie|wideo|autor|oprac|redakcja)[.]?\\s?:',
    'fot[.] ',
    'zdjęcie ilustracyjne',
    '(z lewej|z prawej|po lewej|po prawej|od lewej)(?!\\p{L})',
    'polityk[aię] prywatności',
    'udostępnij',
    'śledź nas',
    'polub nas',
    'zostaw komentarz',
    'skontaktuj się',
    'pobierz (aplikację|naszą)',
    'dołącz do',
    'nie przegap',
    'dowiedz się (więcej|jak)',
    'więcej informacji (na|o)',
    'link[iów]* afiliacyjn',
    'obejrzyj',
    'wszelkie prawa zastrzeżone',
    '(za)?prenumeruj',
    '(zamów|wykup|kup) prenumerat',
    '(używamy|wykorzystujemy|korzystamy z|akceptuj|nasi partnerzy) .{0,20}cookie',
    '(otrzymujemy|dostajemy|otrzymamy) prowizję',
    'artykuł (został )?(zaktualizowan|zmienion|poprawion)',
    '(twoja|państwa) przeglądarka nie',
    '(wesprzyj|wspieraj|wspomóż) (nas|nasz)',
    'jeśli (spodobał|podobał) (ci|się)',
    '(tekst|artykuł|wiadomość) będzie aktualizowan',
    'możesz zrezygnować',
    'dalsza część (artykułu|tekstu)',
    'włącz powiadomienia',
    'artykuł powstał w ramach',
  ],
  callOpenings: [
    'sprawdź',
    'zobacz(?!\\p{L})',
    'poniżej(?!\\p{L})',
    'oto (jak|co|dlaczego|lista)',
    'postaw na',
  ],
};
