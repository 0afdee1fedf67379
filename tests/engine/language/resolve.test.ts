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
const chinese =
  '港口小镇决定将旧桥关闭两年，居民可以免费乘坐渡轮。镇议会长期以来一直推迟这一决定。镇长必须在年底前筹集到建造新桥的资金。工程师曾警告说，这堵墙并不安全，但没有钱来修缮，也没有人愿意听。学校下个月开学，孩子们将乘渡轮到对岸去。';

test.each([
  ['a language of the same script', 'de', english, 'en'],
  ['with a region', 'de-DE', english, 'en'],
  ['another script', 'ja', english, 'en'],
  ['a script that is one language’s own', 'en', chinese, 'zh'],
  ['none', 'und', english, 'en'],
])('%s is overruled: %s', (_, named, text, language) => expect(resolveLanguage(text, named)).toBe(language));

test.each([
  ['the right one, as it is written', 'en-GB', english],
  ['a language of few function words', 'tr', turkish],
  ['with an abstract in another', 'tr', `${english.slice(0, 400)}\n${turkish}\n${turkish}`],
  ['a language written in two scripts', 'sr', serbian],
  ['one that is not known', 'sw', english],
  ['another, where the text is in one that is not known', 'fr', swahili],
  ['another, where the text is short', 'de', english.slice(0, 200)],
  ['none of this world', 'constructor', english],
])('%s is believed: %s', (_, named, text) => expect(resolveLanguage(text, named)).toBe(named));

test('the reader is told', () => {
  const paragraphs = [{ text: english, kind: 'text', order: 0 }] as const;
  const { source } = rankArticle({ title: '', url: '', language: 'de', direction: 'ltr', paragraphs });
  expect(source.language).toBe('en');
  expect(source.notices).toEqual([{ kind: 'guessed-language', language: 'en' }]);
});
