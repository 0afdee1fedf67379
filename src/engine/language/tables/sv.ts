// Swedish.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const sv: LanguageTable = {
  readingSpeed: { wordsPerMinute: 199 },
  functionWords: wordList(`
    och det är av till en på som inte med blev också vad efter han var jag mycket har att ett i de den
  `),
  abbreviations: wordList(`
    ca dir exkl inkl ing max milj min obs osv red resp alt ass avd bitr civ doc ekon em eng enl f.d fil forts
    fr.o.m inst jur kand kapt kungl lic löjtn mag medv mkr nuv ordf prel sekr stv tekn tel temp teol tillf
    vard
  `),
  numericAbbreviations: wordList(`
    kap sid apr art aug ca dec enl feb febr fig fre jan lör max min mån nov okt ons prop sept sön tab tel tis
    tors vard
  `),
  finalAbbreviations: ['etc', 'ff', 'm.fl', 'm.m', 'o.d', 'o.dyl', 'o.s.v', 'osv'],
  sentenceStarters: wordList(`
    där enligt för hon men nu när så vi alla allt andra bara bland både båda denna deras dess dessa dessutom
    detta du därefter därför då eftersom fler flera fram från före förra genom ha hade hennes hos hur ibland
    in inför ingen inget innan inom ja kan kanske man medan mellan mer mest mot många måste nej ni numera
    nästan om redan samma samtidigt sedan sin ska sådan sådana tidigare totalt trots två under upp ur utan
    utöver varför varje vem vid vilka vilken vissa vår våra än åt även över
  `),
  anaphors: [
    'han',
    'hon',
    'den',
    'det',
    'de',
    'dem',
    'hans',
    'hennes',
    'dess',
    'deras',
    'denna',
    'detta',
    'dessa',
    'sådan',
    'sådana',
    'båda',
    'eller',
    'då',
    'sedan',
    'därefter',
    'därmed',
    'istället',
    'till exempel',
    'ja',
    'nej',
    'andra',
    'där',
    'därifrån',
    'sedan dess',
  ],
  discourseMarkers: wordList(`
    men och så därför dessutom också även däremot dock ändå samtidigt alltså
  `),
  anaphorExceptions: [
    'det här året',
    'den här veckan',
    'det (finns|fanns|råder|krävs|saknas|behövs)',
    'det (är|var|blir|blev|verkar) (?!så )(\\p{L}+ ){1,3}att',
  ],
  pronounAttributions: ['(säger|sade|sa) (han|hon)'],
  callsToAction: [
    'nyhetsbrev',
    'abonner',
    'prenumerera',
    'läs (också|mer)',
    'följ oss',
    'läs (också|mer|även|vidare|hela)',
    'i (den här|denna|vår) (artikel|guide|text)',
    'som (nämnt|vi (nämnde|skrev|sa))',
    '(foto|bild|källa|video|text|redaktör)\\s?:',
    'arkivbild',
    'genrebild',
    '(till vänster|till höger|t\\.?\\s?v|t\\.?\\s?h|vänster|höger|mitten)[.]?\\)',
    'integritetspolicy',
    'dela (artikeln|den här|med)',
    'följ (oss|mig)',
    'lämna en kommentar',
    'kontakta (oss|redaktionen)',
    'anmäl dig',
    'missa inte',
    'mer information',
    'se (också|även|videon|hela)',
    'tipsa oss',
    'bli (medlem|prenumerant)',
    'klicka här',
    '(vi|våra partner|den här (webb)?(sidan|platsen)) .{0,20}(kakor|cookies)',
    '(vi får|får vi) .{0,15}provision',
    '(artikeln|texten) (har )?uppdatera(des|ts)',
    'gör som [\\d\\s]+',
    '(din|er) webbläsare (stöd|kan)',
    'gillade du (den här|artikeln)',
    'stöd (vårt|vår|oss)(?!\\p{L})',
    '(texten|artikeln|nyheten) uppdateras',
    '(avsluta|säga upp) din prenumeration',
    '(artikeln|texten) fortsätter (efter|under|nedanför)',
    'slå på (notiser|aviseringar)',
  ],
  callOpenings: ['låt oss', 'nedan(för)?(?!\\p{L})', 'här (är|hittar|kan du)'],
};
