import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/engine/standalone/faults.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines, paragraphs } from '../build.ts';

const before = 'The council of Kelden met on Monday.';

/** The fault of a sentence that follows one without fault. */
function fault(text: string, language: string, title = ''): string | undefined {
  const sentences = paragraphs([before, text]);
  return faultsOf(sentences, readTerms(sentences, title), language)[1];
}

test.each<[string, string, string | undefined]>([
  ['en', 'The last of them measured a gap of 14 millimetres.', 'anaphoric'],
  ['en', 'He denied all of it.', 'anaphoric'],
  ['en', 'But the mayor disagreed with her.', 'anaphoric'],
  ['en', 'For example, the mayor disagreed.', 'anaphoric'],
  ['en', 'It’s the third time this year.', 'anaphoric'],
  ['en', 'In this the mayor disagreed.', 'anaphoric'],
  ['en', 'When he came the mayor left.', 'anaphoric'],
  ['en', 'Without a word the mayor left.', undefined],
  ['en', 'The mayor of Kelden, however, disagreed.', 'anaphoric'],
  ['en', 'The mayor and the council, of course, disagreed.', 'anaphoric'],
  ['en', 'This year brought rain to Kelden.', undefined],
  ['en', 'In this year rain came to Kelden.', undefined],
  ['en', 'Hearing is hard for him.', undefined],
  ['en', '“They had no choice,” said Ada Lind.', 'anaphoric'],
  ['en', '“Nobody was there,” he said.', 'anaphoric'],
  ['en', '“Nobody was there,” said Ada Lind.', undefined],
  ['en', 'The “old pier,” and all that is on it, is shut.', undefined],
  ['en', '“No one was there,” he grumbled.', 'anaphoric'],
  ['en', '“Nobody was ever there at night.”', 'fragment'],
  ['en', 'The bridge, he said, is new.', 'anaphoric'],
  ['en', 'The bridge is new, she added.', 'anaphoric'],
  ['en', 'The bridge, said Ada Lind, is new.', undefined],
  ['fr', 'Le pont est neuf, a-t-elle ajouté.', 'anaphoric'],
  ['fr', 'Le pont est neuf, poursuit-il.', 'anaphoric'],
  ['fr', 'Selon elle, le pont est neuf.', 'anaphoric'],
  ['de', '„Die Brücke ist neu“, sagte sie.', 'anaphoric'],
  ['de', '„Die Brücke ist neu,“ sagte sie.', 'anaphoric'],
  ['id', 'Jembatan itu sudah baru, ujarnya.', 'anaphoric'],
  ['fr', 'C’est la troisième fois ici.', 'anaphoric'],
  ['fr', 'Cette semaine, le conseil se réunit.', undefined],
  ['de', 'Allerdings regnet es in Kelden.', 'anaphoric'],
  ['nb', 'Dessuten regner det i Kelden.', 'anaphoric'],
  ['no', 'Dessuten regner det i Kelden.', 'anaphoric'],
  ['id-ID', 'Selain itu, hujan turun di Kelden.', 'anaphoric'],
  ['id', 'Langkah ini diharapkan membantu Kelden.', 'anaphoric'],
  ['id', 'Saat ini hujan turun di Kelden.', undefined],
  ['vi', 'Hành vi này giúp cả Kelden.', 'anaphoric'],
  ['vi', 'Tuy nhiên trời mưa ở Kelden.', 'anaphoric'],
  ['vi', 'Trước đó trời mưa ở Kelden.', 'anaphoric'],
  ['de', 'Nach dieser Sitzung regnete es.', 'anaphoric'],
  ['ru', 'Однако в городе идёт дождь.', 'anaphoric'],
  ['ar', 'لكن المطر ينزل في المدينة.', 'anaphoric'],
  ['zh', '他说，城里在下雨，大家都很高兴。', 'anaphoric'],
  ['zh', '城里在下雨，大家都很高兴。', undefined],
  ['ja', 'しかし町では雨が降っています。', 'anaphoric'],
  ['en', 'On Monday, she opened the new bridge of Kelden.', 'anaphoric'],
  ['en', 'After the mayor of Kelden had left, she opened it.', undefined],
  ['fr', 'Lundi, elle a ouvert le nouveau pont de Kelden.', 'anaphoric'],
  ['fr', 'À Kelden, il est interdit de nager dans le port.', undefined],
  // What only looks like it.
  ['en', 'When it comes to piers, Kelden has no equal.', undefined],
  ['fr', 'Alors que la pluie tombe, la ville de Kelden dort.', undefined],
  ['fr', 'Alors la ville de Kelden dort sous la pluie.', 'anaphoric'],
  ['de', 'Das Gericht von Kelden hat am Montag entschieden.', undefined],
  ['de', 'Das hat am Montag das Gericht von Kelden entschieden.', 'anaphoric'],
  ['nl', 'Het kabinet van Kelden heeft maandag besloten.', undefined],
  ['nl', 'Het is maandag in Kelden besloten.', 'anaphoric'],
  ['pt', 'Não há previsão de chuva na cidade de Kelden.', undefined],
  ['pt', 'Depois de dez anos, a ponte de Kelden abriu.', undefined],
  ['vi', 'Thế giới ghi nhận mười ca bệnh ở Kelden.', undefined],
  ['zh', '也门首都周一下雨，大家都很高兴。', undefined],
  ['th', 'แต่งตั้งนายกเทศมนตรีคนใหม่ของเมืองแล้วเมื่อวันจันทร์.', undefined],
  // A language without tables is judged by shape only.
  ['sw', 'Lakini mvua inanyesha sana mjini.', undefined],
  ['en', 'Will the ferry ever come back?', 'question'],
  ['en', 'Will it come (as was said?)', 'question'],
  ['ja', '町では雨が降っているのでしょうか。', 'question'],
  ['en', 'Lind gave no comment.', 'fragment'],
  ['en', 'Ada Lind of Kelden 63 85% 1 12 goals.', 'fragment'],
  ['en', 'Goalkeeper Ada Lind of Kelden 28 38% no goals registered.', 'fragment'],
  ['fr', 'La ville de Kelden a 10 000 habitants et 12 500 bateaux.', undefined],
  ['en', '* Prices of the council may change without notice.', 'fragment'],
  ['en', 'The 4 bridges of Kelden cost 9 million euros.', undefined],
  ['en', 'They had no choice,” said Ada Lind.', 'fragment'],
  ['en', 'We had no choice,” said Ada Lind.', 'split-quotation'],
  ['en', 'Ada Lind of Kelden said: “There is a pier.', 'split-quotation'],
  ['en', 'The 12" pipes of Kelden are old.', undefined],
  ['en', 'The mayor told reporters of the city:', 'fragment'],
  ['en', 'and left the council without a word.', 'fragment'],
  ['en', 'COUNCIL CLOSES THE OLD BRIDGE.', 'fragment'],
  ['en', '(The council never did settle on one of them.)', 'fragment'],

  ['en', 'Council closes the old bridge', 'fragment'],
  ['en', 'iPhones were banned in the council.', undefined],
  ['en', 'Subscribe to the newsletter of the council.', 'call-to-action'],
  ['en', 'The unsubscribed may vote in the council.', undefined],
  ['de', 'Lesen Sie auch den Bericht des Rats.', 'call-to-action'],
  // Words of the trade say nothing where the article speaks of it.
  ['de', 'Die Polizei von Kelden hat Anzeige erstattet.', undefined],
  ['it', 'A Kelden sono stati registrati dieci nuovi casi.', undefined],
  ['vi', 'Ada Lind nhận được khá nhiều lời mời quảng cáo.', undefined],
  ['ja', '町の桟橋は世界遺産に登録された。', undefined],
  ['en', 'More on www.kelden.example today.', 'call-to-action'],
  ['en', 'Photo: Ada Lind.', 'call-to-action'],
  ['en', 'The bridge, © Ada Lind of Kelden.', 'call-to-action'],
])('%s: %s → %s', (language, text, expected) => {
  expect(fault(text, language)).toBe(expected);
});

test('the first sentence has nothing to lean on', () => {
  const sentences = lines('He denied all of it.', 'The mayor left.');
  expect(faultsOf(sentences, readTerms(sentences, ''), 'en')[0]).toBe('anaphoric');
});

test('the headline again says nothing new', () => {
  expect(fault('The old bridge of Kelden closes.', 'en', 'Old bridge of Kelden closes')).toBe('fragment');
  expect(
    fault('The old bridge of Kelden closes for good on Monday.', 'en', 'Old bridge closes'),
  ).toBeUndefined();
});

test('spoken sentences in the middle of a quotation lack their speaker', () => {
  const sentences = paragraphs(
    [
      'Ada Lind said: “The pier is old.',
      'The wood of it is rotten.',
      'Nobody may walk there now.”',
      'The pier stays shut until May.',
    ],
    ['The mayor agreed with Lind on Monday.'],
  );
  expect(faultsOf(sentences, readTerms(sentences, ''), 'en')).toEqual([
    'split-quotation',
    'fragment',
    'fragment',
    undefined,
    undefined,
  ]);
});

test.each<[string, string[][], (string | undefined)[]]>([
  // A mark alone at the end of a paragraph opens the next one, or is a slip.
  ['astray', [['The pier of Kelden is old and shut. "'], ['We will build it anew", said Ada Lind.']], []],
  ['alone', [['"'], ['We will build it anew", said Ada Lind.']], ['fragment']],
  ['left over', [['The pier of Kelden "is old and shut"."'], ['The mayor of Kelden left on Monday.']], []],
  ['mixed', [['"We will build the pier anew,” said Ada Lind.'], ['The mayor of Kelden left on Monday.']], []],
  [
    'not astray',
    [['The pier of Kelden is old and shut. "'], ['Nobody may walk there now.', 'We build", said Ada Lind.']],
    [undefined, 'fragment', 'split-quotation'],
  ],
  [
    'over paragraphs',
    [
      ['Ada Lind of Kelden said: «The pier is old.'],
      ['It is shut for us», said Ada Lind.', 'The mayor of Kelden left.'],
    ],
    ['split-quotation', 'fragment'],
  ],
  // What comes after a slip is not turned inside out.
  [
    'a slip',
    [
      [
        'The pier of Kelden is “old and shut.',
        'The mayor of Kelden said “no” to Lind.',
        'The town of Kelden sighs.',
      ],
    ],
    ['split-quotation'],
  ],
  ['an inch', [['The 12" pipes of Kelden are very old.', 'The mayor of Kelden said “no” to them.']], []],
])('a quotation mark %s', (_, texts, expected) => {
  const sentences = paragraphs(...texts);
  const faults = faultsOf(sentences, readTerms(sentences, ''), 'en');
  expect(faults).toEqual(sentences.map((_, index) => expected[index]));
});

test.each([
  ['en', 'Kelden: “We build the pier,” said Ada Lind of the “old council”.'],
  ['de', 'Kelden: „Wir bauen den Pier“, sagte Ada Lind vom „alten Rat“.'],
  ['de', 'Kelden: »Wir bauen den Pier«, sagte Ada Lind vom »alten Rat«.'],
  ['fr', 'Kelden : « Nous bâtirons la jetée », a dit Ada Lind du « vieux conseil ».'],
  ['fr', 'Kelden : " Nous bâtirons la jetée ", a dit Ada Lind du "vieux conseil".'],
  ['sv', 'Kelden: ”Vi bygger piren”, sade Ada Lind från ”gamla rådet”.'],
  ['zh', '凯尔登：“我们将重建码头。”阿达说“旧议会”同意。'],
  ['ja', 'ケルデン：「桟橋を建て直す」とアダは言い、『旧議会』も同意した。'],
])('%s: the marks of %s are whole', (language, text) => {
  const sentences = lines(text, text, `${text} ${text}`);
  expect(faultsOf(sentences, readTerms(sentences, ''), language)).toEqual([undefined, undefined, undefined]);
});

test('a quotation that nobody closes does not swallow the article', () => {
  const open = Array.from({ length: 12 }, (_, index) => `The pier has ${index} holes in it.`);
  const sentences = paragraphs(['Ada Lind said: “The pier is old.', ...open]);
  const faults = faultsOf(sentences, readTerms(sentences, ''), 'en');
  expect(faults.filter((each) => each === 'fragment')).toHaveLength(8);
});

test('a long run of marks costs no time', () => {
  const runs = ['"', ',', '“,', 'in ', '- ', 'The " '].map((run) => `In ${run.repeat(100_000)}he.`);
  const sentences = lines(...runs);
  const terms = readTerms(sentences, '');
  const started = performance.now();
  expect(faultsOf(sentences, terms, 'en')).toHaveLength(runs.length);
  // Some 50 ms; looking back from each mark takes minutes.
  expect(performance.now() - started).toBeLessThan(5000);
});

test('where nothing ends with a mark, its lack is no fault', () => {
  const sentences = lines(
    'the council closes a bridge'.toUpperCase(),
    'Ada Lind swims every day',
    'Bo Lind runs every day',
  );
  expect(faultsOf(sentences, readTerms(sentences, ''), 'en')).toEqual(['fragment', undefined, undefined]);
});
