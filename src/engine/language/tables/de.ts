// German.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const de: LanguageTable = {
  readingSpeed: { wordsPerMinute: 179 },
  functionWords: wordList(`
    der die und das ist nicht von den mit sich auf für ein eine dem auch wird im zu ich sie er es in
  `),
  abbreviations: wordList(`
    abs allg ca evtl geb inkl insb kath med mio phil rer nat akad amtl anm anschl aufl ausg bd bes betr bez
    bspw dipl ehem einschl engl entspr ev evang exkl franz frz gegr gen ggf hl hrsg ing inh insg ital jur komp
    lt mind mill mrd sog spez stellv techn theol urspr urt verh vgl vors wiss zit zzgl zzt österr inst kard
    mag
  `),
  numericAbbreviations: wordList(`
    abb art kap nr tab tel anl anm apr aug aufl bd bde beschl buchst dez di do feb fr jan joh jul jun kor lit
    luk matth max mi mind min mo mos mrz nov okt rdnr röm sa sept so urt ziff zw
  `),
  finalAbbreviations: ['ff', 'u.v.m', 'usf', 'usw', 'uvm'],
  sentenceStarters: wordList(`
    als am bei da dann diese doch nach seit wenn wer wir zwei dort aber alle allerdings an andere aus außerdem
    bereits beide bis bisher dabei dadurch dafür daher damals damit danach daneben daran darauf darin darum
    darüber dass dazu denn dennoch deren deshalb dies dieser dieses durch ebenso einige entsprechend erst
    gegen gemeinsam hier hinzu ihr ihre immer inzwischen ja jede jeder jedes jedoch jetzt kein keine man mehr
    mein nein neben noch nun nur ob obwohl oder ohne schließlich schon sein seine so sobald sogar somit
    sondern sowohl später statt trotz trotzdem um unter unser unsere viele vielmehr vom vor während warum was
    wegen weil weitere welche wie wieder wo zudem zuerst zuletzt zum zur zuvor zwar zwischen über
  `),
  hasOrdinalFullStop: true,
  hasCapitalNouns: true,
  numberedNouns: wordList(`
    abschnitt absatz anhang artikel band bus gleis gruppe halle kapitel linie nummer paragraf paragraph platz
    position punkt rang satz schritt seite stufe tabelle tag teil tor woche zeile ziffer zimmer
  `),
  speechVerbs: wordList(`
    sagte sagt fragte fragt rief ruft schrieb schreibt erklärte antwortete
  `),
  anaphors: [
    'er',
    'sie',
    'es',
    'ihm',
    'ihn',
    'ihnen',
    'ihr(e[rmn]?)?',
    'sein(e[rmn]?)?',
    'diese[rsmn]?',
    'jene[rs]?',
    'das (ist|sind|war|waren|wäre|sei|hat|hätte|heißt|bedeutet|zeigt|liegt|geht|sagte?|wird|wurde|würde|kann|könnte|soll|macht)',
    'dies',
    'der letztere',
    'beide',
    'solche',
    'oder',
    'dann',
    'danach',
    'daher',
    'deshalb',
    'deswegen',
    'darum',
    'stattdessen',
    'dabei',
    'dadurch',
    'damit',
    'dafür',
    'davon',
    'darauf',
    'daraufhin',
    'dazu',
    'hierzu',
    'zum beispiel',
    'nämlich',
    'ja',
    'nein',
    'andere',
    'dort',
    'damals',
    'deren',
    'dessen',
    'von (dort|da an)',
    'seitdem',
    'seither',
  ],
  discourseMarkers: wordList(`
    aber und denn doch jedoch also so dennoch trotzdem außerdem zudem ferner allerdings auch ebenso inzwischen
    unterdessen somit folglich schließlich hingegen dagegen
  `),
  anaphorExceptions: [
    'diese woche',
    'dieses jahr',
    'diesen (monat|sommer|winter)',
    'es (gibt|gab|gäbe|fehlte?n?|besteht|herrschte?|bedarf)',
    'es (ist|war|sei|bleibt|bleibe|wird|wurde|scheint|gilt) (?!so )(\\p{L}+ ){1,4}(dass|ob)',
  ],
  anaphorPrepositions: wordList(`
    in an auf mit nach vor bei von zu aus für über unter durch ohne seit während wegen trotz als wenn weil
    obwohl nachdem
  `),
  pronounAttributions: ['(sagte?|erklärte|betonte) (er|sie)', 'so er', 'fügte (er|sie) hinzu'],
  callsToAction: [
    'abonnieren',
    'newsletter',
    'jetzt anmelden',
    'lesen sie (auch|hier)',
    'mehr zum thema',
    'klicken sie',
    'folgen sie uns',
    'hier geht es',
    'alle rechte vorbehalten',
    'zum artikel',
    'weiterlesen',
    'hier (finden|lesen|sehen|erfahren) sie',
    '(in diesem|im folgenden) (artikel|beitrag|ratgeber|video|text|abschnitt) (zeigen|erklären|erfahren|stellen|finden|lesen|geben|gehen)',
    'dieser (artikel|beitrag|text) (erschien|wurde|ist zuerst)',
    'mit material (von|der)',
    'mit ihrer (zustimmung|einwilligung)',
    'externe[nr]? inhalte?',
    'personenbezogene',
    'datenschutz(erklärung|hinweis)',
    'diesen (artikel|beitrag|text) (teilen|merken|hören|drucken)',
    'teilen sie',
    'folge[nt]? (sie )?(uns|mir)',
    'jetzt (abonnieren|bestellen|kaufen|testen|lesen|mitmachen|herunterladen|registrieren|anmelden)',
    'melden sie sich',
    'kostenlos (testen|registrieren|anmelden)',
    'affiliate',
    '(foto|bild|quelle|video|grafik|fotos|bilder|text|redaktion)\\s?:',
    'symbol(bild|foto)',
    'archiv(bild|foto)',
    'im bild(?!\\p{L})',
    '(links|rechts|mitte|oben|unten)\\)',
    'schreiben sie uns',
    'kontaktieren sie',
    'das könnte (sie|dich)',
    'mehr (dazu|lesen|erfahren|informationen)',
    'nicht unabhängig (überprüf|bestätig|verifizier)',
    'zum newsletter',
    'wir (erklären|zeigen|verraten|sagen|stellen|geben|haben) (ihnen|euch|dir)',
    '(erfahren|lesen|sehen|finden) sie (hier|in diesem|in unserem|auf)',
    '(wir|unsere partner|diese (web)?seite|website) .{0,20}cookies',
    '(verwenden|nutzen|setzen) wir .{0,20}cookies',
    '((erhalten|bekommen) wir|wir (erhalten|bekommen)) .{0,40}provision',
    'eine provision, wenn (sie|du)',
    '(dieser (artikel|beitrag|text)|der artikel) wurde .{0,30}(aktualisiert|korrigiert|geändert|ergänzt)',
    'lesen sie weiter',
    'schließen sie sich [\\d.]+',
    'wenn (ihnen|dir) (dieser|unser|der) (artikel|beitrag|text)',
    'unterstützen sie (uns|unsere)',
    '(ihr|dein) browser (unterstützt|kann)',
    'dieser (artikel|beitrag|ratgeber) (zeigt|erklärt|gibt|beschreibt)',
    '(meldung|artikel|beitrag|text) wird (laufend|fortlaufend|ständig|regelmäßig)? ?(aktualisiert|ergänzt)',
    '(sie können|du kannst) .{0,40}jederzeit .{0,30}(abbestellen|abmelden|kündigen|widerrufen)',
    '(stimmen sie|stimmst du) .{0,40}(zu|bedingungen)',
    '(der|dieser) (artikel|text|beitrag) geht (nach|unter)',
    '(text|artikel) wurde (automatisch|maschinell)',
    '(aktivieren|erlauben) sie .{0,15}(mitteilungen|benachrichtigungen|push)',
    '(artikel|beitrag|text) ist teil (unserer|der|einer) serie',
  ],
  callOpenings: [
    '(im (folgenden|nächsten (abschnitt|teil|kapitel))|nun|jetzt|hier|unten|zuerst|zunächst|anschließend|danach) (sehen|schauen|betrachten|erklären|erkläre|zeigen|zeige|gehen|gehe|stellen|stelle|besprechen|erläutern) (wir|ich)(?!\\p{L})',
    '(hier|im folgenden) (sind|finden|geht|gibt|zeigen|stellen)',
    'wie (oben|bereits|schon) (erwähnt|gesagt|beschrieben)',
    'schauen wir',
    'sehen wir uns',
    'lies (auch|mehr|weiter)',
    'lesen sie',
    'abonnier',
  ],
};
