// Slovak. Missing fields come from Czech.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const sk: LanguageTable = {
  functionWords: wordList(`
    sa je na že to ako pre ktorý sú bol ale podľa jeho bude som alebo po aj však v a o s
  `),
  abbreviations: wordList(`
    ap angl arch atď bc býv cca csc doc drsc fr franc gen hl ing judr kap kard lat min mil mj mld mgr mudr
    mvdr nám napr nem obr odb ods paeddr phdr písm plk porov pozn príp prof resp rndr sp str sv thdr tel tj tr
    tzn tzv ul vyd zn kpt adv okr prez riad
  `),
  numericAbbreviations: wordList(`
    cca č čl hod kap max min obr ods písm pozn s sp str tab tel vyd zn čís roč
  `),
  finalAbbreviations: ['ap', 'apod', 'atď', 'atp', 'pod'],
  sentenceStarters: wordList(`
    aby ak ani asi až bez bola bolo boli by čo či ďalej ďalší dnes do dva ešte ich i iba ja jej keď keďže kde
    kedy každý kto ktorá ktoré k ku kvôli lebo len má medzi môže my nad napriek nie nikto nič no od on ona oni
    ono okrem pod potom preto pretože pri pred predtým prečo práve si so ta tak takže tam táto taktiež ten
    tento teraz toto tu tieto tri u už včera vo všetci všetko viac vždy z za zatiaľ zo
  `),
  numberedNouns: wordList(`
    bod bode časť časti číslo článok článku fáza kapitola kapitole miesto mieste obrázok príloha skupina
    strana strane tabuľka
  `),
  anaphors: [
    'on',
    'ona',
    'ono',
    'oni',
    'jeho',
    'jej',
    'ich',
    'ten',
    'tá',
    'to',
    'tí',
    'tento',
    'táto',
    'toto',
    'títo',
    'taký',
    'obaja',
    'napríklad',
    'áno',
    'nie',
    'ďalší',
    'odtiaľ',
    'odvtedy',
    'týmto spôsobom',
  ],
  discourseMarkers: [
    'ale',
    'a',
    'avšak',
    'však',
    'teda',
    'preto',
    'tiež',
    'navyše',
    'okrem toho',
    'naopak',
    'medzitým',
    'napriek tomu',
  ],
  callsToAction: [
    'prihláste',
    'newsletter',
    'prečítajte',
    'čítajte',
    'v (tomto|našom) (článku|návode|texte)',
    'ako sme (uviedli|spom|písali)',
    '(foto|zdroj|video|obrázok|autor)\\s?:',
    'ilustračn',
    '(vľavo|vpravo|v strede)\\)',
    'ochran[aou]+ osobných',
    'napíšte komentár',
    'kliknite',
    'nenechajte si ujsť',
    'viac informácií',
    'všetky práva',
    'predplaťte',
    '(objednajte|kúpte) si predplatné',
    '(používame|využívame|súhlas(íte|ím) s|naši partneri) .{0,20}cookie',
    '(získame|dostaneme) (malú )?províziu',
    'článok bol .{0,20}(aktualizovan|upraven|opraven)',
    'v (tomto|našom) (sprievodcovi|videu)',
    'pripojte sa k',
    '(váš|tvoj) prehliadač ne',
    'podporte (nás|našu)',
    '(správu|článok|text) (priebežne )?aktualizujeme',
    'kedykoľvek (zrušiť|odhlásiť)',
    '(článok|text) pokračuje',
    'zapnite si upozornenia',
  ],
  callOpenings: ['poďme', 'nižšie', 'pozrime'],
};
