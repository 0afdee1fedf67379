import { expect, test } from 'vitest';
import { resolveLanguage } from '../../../src/engine/language/resolve.ts';
import { rankArticle } from '../../../src/engine/summarize.ts';

const english =
  'The harbour town has decided to close its old bridge for two years, and the ferry will be free for those who live there. It was a decision that the council had put off for a long time. “We are not happy with it,” said the mayor, who has to find the money for the new one by the end of the year. Engineers had warned that the wall was not safe, but there was no money to mend it, and nobody wanted to hear of it.';
const turkish =
  'Liman kasabası eski köprüsünü iki yıl kapatma kararı aldı; vapur kasaba sakinlerine ücretsiz olacak. Belediye meclisi kararı uzun süre ertelemişti. Başkan yeni köprünün parasını yıl sonuna kadar bulmak zorunda. Mühendisler duvarın güvenli olmadığını yıllar önce yazmıştı, fakat onarıma para ayrılmadı. Kasaba halkı toplantıya katıldı, itirazlarını yazdı, sonucu bekledi. Okullar açılırken çocuklar karşı kıyıya vapurla geçecek, dükkânlar sabah erken açılacak.';
const serbian =
  'Lučki grad je odlučio da zatvori stari most na dve godine, a brod će biti besplatan za one koji tu žive. Odluku je veće dugo odlagalo. Gradonačelnik mora da nađe novac za novi most do kraja godine. Inženjeri su upozorili da zid nije siguran, ali za popravku nije bilo novca i niko o tome nije hteo da sluša. Škola počinje u septembru, pa će deca na drugu obalu brodom, kao što su nekada išli njihovi roditelji. Trgovci se boje da će kupci otići u susedni grad.';
const swahili =
  'Mji wa bandari umeamua kufunga daraja lake la zamani kwa miaka miwili, na kivuko kitakuwa bure kwa wakazi. Baraza liliahirisha uamuzi huo kwa muda mrefu. Meya anapaswa kupata fedha za daraja jipya kabla ya mwisho wa mwaka. Wahandisi walionya kwamba ukuta haukuwa salama, lakini hakukuwa na fedha za kuukarabati na hakuna aliyetaka kusikia. Shule zitafunguliwa mwezi ujao na watoto watavuka kwa kivuko kama wazazi wao walivyofanya zamani.';
const basque =
  'Portuko herriak zubi zaharra bi urtez ixtea erabaki du, eta ferrya doan izango da bertan bizi direnentzat. Udalak luzaroan atzeratu zuen erabaki hori. Alkateak zubi berrirako dirua aurkitu behar du urtea amaitu baino lehen. Ingeniariek ohartarazi zuten horma ez zela segurua, baina ez zegoen konpontzeko dirurik, eta inork ez zuen entzun nahi. Ikastetxeak datorren hilean irekiko dira, eta haurrek ferryz zeharkatuko dute, gurasoek lehenago egin zuten bezala.';
const nynorsk =
  'Hamnebyen har vedteke å stengje den gamle brua i to år, og ferja skal vere gratis for dei som bur der. Det var eit vedtak som kommunestyret lenge hadde skuva på. «Vi er ikkje nøgde med det», sa ordføraren, som må finne pengane til den nye brua før året er omme. Ingeniørane hadde åtvara om at muren ikkje var trygg, men det fanst ikkje pengar til å reparere han, og ingen ville høyre om det.';
const malay =
  'Bandar pelabuhan itu telah memutuskan untuk menutup jambatan lamanya selama dua tahun, dan feri akan percuma bagi penduduk yang tinggal di sana. Keputusan itu telah lama ditangguhkan oleh majlis. “Kami tidak gembira dengan hal ini,” kata datuk bandar, yang perlu mencari wang untuk jambatan baharu sebelum akhir tahun. Jurutera telah memberi amaran bahawa tembok itu tidak selamat, tetapi tiada wang untuk membaikinya, dan tiada siapa yang mahu mendengarnya.';
const galician =
  'A vila portuaria decidiu pechar a súa vella ponte durante dous anos, e o ferri será de balde para quen vive alí. Era unha decisión que o concello levaba moito tempo adiando. «Non estamos contentos con isto», dixo o alcalde, que ten que atopar os cartos para a nova ponte antes de que remate o ano. Os enxeñeiros avisaran de que o muro non era seguro, pero non había cartos para arranxalo, e ninguén quería saber nada.';
const bosnian =
  'Lučki grad je odlučio zatvoriti stari most na dvije godine, a trajekt će biti besplatan za one koji tu žive. Bila je to odluka koju je vijeće dugo odgađalo. „Nismo zadovoljni time“, rekao je gradonačelnik, koji mora naći novac za novi most do kraja godine. Inženjeri su upozorili da zid nije siguran, ali nije bilo novca da se popravi, i niko nije htio slušati o tome. Škola počinje u septembru, pa će djeca na drugu obalu brodom.';
const chinese =
  '港口小镇决定将旧桥关闭两年，居民可以免费乘坐渡轮。镇议会长期以来一直推迟这一决定。镇长必须在年底前筹集到建造新桥的资金。工程师曾警告说，这堵墙并不安全，但没有钱来修缮，也没有人愿意听。学校下个月开学，孩子们将乘渡轮到对岸去。';

test.each([
  ['a language of the same script', 'de', english, 'en'],
  ['a language with a region', 'de-DE', english, 'en'],
  ['another tag of Norwegian', 'no', english, 'en'],
  ['a language that has the table of another', 'ms', english, 'en'],
  ['a language of another continent', 'fr', swahili, 'sw'],
  ['another script', 'ja', english, 'en'],
  ['the old tag of another script', 'iw', english, 'en'],
  ['a script with several languages, over one with its own', 'en', chinese, 'zh'],
  ['no language', 'und', english, 'en'],
])('%s is overruled: %s', (_, declared, text, language) => {
  expect(resolveLanguage(text, declared)).toBe(language);
});

test.each([
  ['the right language, as it is written', 'en-GB', english],
  ['a language with few function words', 'tr', turkish],
  ['a language with an abstract in another', 'tr', `${english.slice(0, 400)}\n${turkish}\n${turkish}`],
  ['a language with two scripts', 'sr', serbian],
  ['Norwegian, as Nynorsk', 'nn', nynorsk],
  ['Norwegian, by its common tag', 'no', nynorsk],
  ['a language near to that of its table', 'ms', malay],
  ['a language near to that of its table', 'gl', galician],
  ['a language near to that of its table', 'bs', bosnian],
  ['an unknown language', 'eu', english],
  ['another language for a text in an unknown one', 'fr', basque],
  ['another language for a short text', 'de', english.slice(0, 200)],
  ['no language at all', 'constructor', english],
])('%s is accepted: %s', (_, declared, text) => expect(resolveLanguage(text, declared)).toBe(declared));

/** A text of 100 words: so many English ones, so many German ones, and names. */
const mixed = (english: number, german: number) =>
  'the '.repeat(english) + 'sie '.repeat(german) + 'Ada '.repeat(100 - english - german);

test.each([
  ['a tenth of its words', 40, 10, 'de'],
  ['less, but another language less than four times as many', 35, 9, 'de'],
  ['less, and another language four times as many', 36, 9, 'en'],
  ['none, but another language less than a fifth', 19, 0, 'de'],
  ['none, and another language a fifth', 20, 0, 'en'],
])('the declared language has %s: %i and %i', (_, english, german, language) => {
  expect(resolveLanguage(mixed(english, german), 'de')).toBe(language);
});

test.each([
  ['of 100 words', 19, 100, 'de'],
  ['of 149 words', 18, 149, 'de'],
  ['of 150 words', 18, 150, 'en'],
  ['of 150 words with fewer', 17, 150, 'de'],
])('a long sample needs a smaller share: %s', (_, count, length, language) => {
  expect(resolveLanguage('the '.repeat(count) + 'Ada '.repeat(length - count), 'de')).toBe(language);
});

const russian = (count: number) => 'мост '.repeat(100 - count) + 'его '.repeat(count);
test.each([
  ['a tenth of its words', 10, 'ru'],
  ['less', 9, 'fi'],
])('in another script, the language needs %s', (_, count, language) => {
  expect(resolveLanguage(russian(count), 'fi')).toBe(language);
});

test('a single word in the script of the declared language leaves doubt', () => {
  expect(resolveLanguage(`${russian(19)} silta`, 'fi')).toBe('fi');
});

test('the reader is told of a language that the page does not declare', () => {
  const paragraphs = [{ text: english, kind: 'text', order: 0 }] as const;
  const { source } = rankArticle({ title: '', url: '', language: 'de', direction: 'ltr', paragraphs });
  expect(source.language).toBe('en');
  expect(source.notices).toEqual([{ kind: 'guessed-language', language: 'en' }]);
});
