// Danish. Norwegian falls back on it, so that forms of both are listed.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const da: LanguageTable = {
  functionWords: wordList(`
    og det er af til en på som ikke med blev også hvad efter han var jeg meget har i de at den
  `),
  abbreviations: wordList(`
    adm ca dir eks ekskl evt ing inkl maks min mio osv red adv afd alm ang arkt ass cand dr em etc ev fhv forf
    formd forskr gen gl hhv hverd iflg ifm jf jfr jur kand kapt kgl komm lekt lovbkg løjtn mag mfl mrk nuv
    næstf oblt omkr oprind ordf philos polit prof psyk sekr spec stk stud tekn tlf univ vejl vedr øk økon
  `),
  numericAbbreviations: wordList(`
    kap apr art aug bd bl ca dec des evt feb febr fig fre hverd jan jul jun lør maks mar min nov okt omkr ons
    pkt s sep sept stk søn tab tel tirs tlf tors
  `),
  finalAbbreviations: ['etc', 'ff', 'flg', 'm.fl', 'm.m', 'm.v', 'mv', 'o.l', 'o.lign', 'osv'],
  sentenceStarters: wordList(`
    der et for hun hvis men nu når så vi alle allerede alt andre bare begge ble både da denne deres derfor
    dermed derefter desuden dette disse dog du ellers etter fik fire flere fordi fra først før gennem gjennom
    hele hendes her hvem hver hvilke hvor hvordan hvorfor ifølge igen imens imidlertid inden ingen ja kan kun
    man mange mellem mellom mens mere mest min mot mod måske nej ni noen nogle nok om omkring op over samme
    samtidig selv senere siden sin ska skal slik således tidligere to tre trods under uden uten ved vil være
    år åtte
  `),
  hasOrdinalFullStop: true,
  numberedNouns: wordList(`
    afsnit artikel bind bus del dag etage fase gruppe kapitel linje nummer paragraf plads plass punkt side
    spor trin uge uke
  `),
  anaphors: [
    'han',
    'hun',
    'den',
    'det',
    'de',
    'dem',
    'ham',
    'hende',
    'henne',
    'hans',
    'hendes',
    'hennes',
    'dens',
    'dets',
    'deres',
    'denne',
    'dette',
    'disse',
    'sådan',
    'sådanne',
    'slike?',
    'begge',
    'eller',
    'da',
    'derefter',
    'deretter',
    'dermed',
    'derimo[dt]',
    'i stedet',
    'for eksempel',
    'ja',
    'ne[ij]',
    'andre',
    'dengang',
    'den gang',
    'derfra',
    'herfra',
  ],
  discourseMarkers: wordList(`
    men og så derfor desuden dessuten også dog alligevel likevel samtidig altså
  `),
  anaphorExceptions: [
    'det (er|var|bliver|blev|blir|ble) (?!så )(\\p{L}+ ){1,3}at',
    'det (finnes|fins|fantes|trengs|mangler|kræver|kreves|kræves)',
  ],
  pronounAttributions: ['(siger|sagde|sier|sa) (han|hun)'],
  callsToAction: [
    'nyhe[dt]sbrev',
    'abonner',
    'l[æe]s også',
    'les mer',
    'følg oss?',
    'læs (også|mere|hele|videre)',
    'les (også|mer|hele|videre)',
    'i (denne|den her|vores) (artikel|guide|artikkelen|saken|saka)',
    'som (nævnt|nevnt|vi (nævnte|skrev))',
    '(foto|billede|bilde|kilde|video|tekst)\\s?:',
    'arkivfoto',
    '(til venstre|til højre|t\\.?\\s?v|t\\.?\\s?h|venstre|høyre|højre)[.]?\\)',
    'privatlivspolitik',
    'personvern',
    'del (artiklen|denne|med)',
    'følg (os|oss|mig|med)',
    'skriv en kommentar',
    'kontakt (os|oss|redaksjonen|redaktionen)',
    'log(g)? (ind|inn)',
    'tilmeld',
    'meld deg på',
    'gå ikke glip',
    'mere information',
    'mer informasjon',
    'se (også|hele|videoen)',
    'tips (os|oss)',
    'har du (et )?tip',
    'bli (medlem|abonnent)',
    'klik(k)? (her|på linket)',
    '(vi|vores partnere|denne (hjemme)?side) .{0,20}(cookies|informasjonskapsler)',
    '(vi (modtager|mottar|får)|(modtager|mottar|får) vi) (en )?provi(sion|sjon)',
    '(artiklen|artikkelen|saken) (er|blev|ble) (opdateret|oppdatert|rettet|endret)',
    '(din|deres) (browser|nettleser) (understøtter|støtter)',
    '(støt|støtt) (os|oss|vores|vårt)',

    '(artiklen|artikkelen|saken|teksten) (bliver )?(opdateres|oppdateres|opdateret)',
    '(afmelde|melde) (dig|deg)',
    '(artiklen|artikkelen|teksten) fortsætter',
    '(artikkelen|saken) fortsetter',
    'slå (notifikationer|varsler) (til|på)',
  ],
  callOpenings: ['lad os', 'la oss', 'nedenfor', 'herunder', 'her (er|får|finder|finner|kan du)'],
};
