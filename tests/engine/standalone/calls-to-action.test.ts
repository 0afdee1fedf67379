import { describe, expect, test } from 'vitest';
import { isCallToAction } from '../../../src/engine/standalone/calls-to-action.ts';

test.each([
  ['en', 'Subscribe to the newsletter of the council.'],
  ['de', 'Lesen Sie auch den Bericht des Rats.'],
  ['en', 'More on www.kelden.example today.'],
  ['en', 'Photo: Ada Lind.'],
  ['en', 'The bridge, © Ada Lind of Kelden.'],
  ['zh', '现在订阅本报的新闻。'],
  // The page talks about itself.
  ['en', 'In the next section, we walk along the pier of Kelden.'],
  ['en', 'Let’s look at the bridge of Kelden.'],
  ['en', 'In this beginner’s guide to Kelden, we walk along the pier.'],
  ['de', 'Wir erklären Ihnen die Brücke von Kelden.'],
  ['en', 'See the map of Kelden for the way.'],
  ['en', 'Join 8,400 others who read about Kelden.'],
  ['en', 'Ada Lind (left) and the mayor of Kelden.'],
  ['de', 'In diesem Beitrag zeigen wir die Brücke von Kelden.'],
  ['fr', 'Nous allons voir le pont de Kelden.'],
  ['es', 'En este artículo vamos a ver el puente de Kelden.'],
  ['pt', 'Neste guia, você conhece a ponte de Kelden.'],
  ['it', 'In questo articolo vedremo il ponte di Kelden.'],
  ['nl', 'In dit artikel lees je over de brug van Kelden.'],
  ['pl', 'Źródło: rada miasta Kelden.'],
  ['ru', 'В этой статье мы расскажем о мосте в Кельдене.'],
  ['uk', 'У цій статті ми розповімо про міст у Кельдені.'],
  ['tr', 'Bu yazıda Kelden köprüsünü anlattık.'],
  ['ar', 'للمزيد من الأخبار عن جسر المدينة.'],
  ['he', 'בכתבה זו נספר על הגשר בעיר.'],
  ['hi', 'इस लेख में हम पुल के बारे में बताएंगे।'],
  ['id', 'Dalam artikel ini kita akan melihat jembatan Kelden.'],
  ['vi', 'Mời độc giả xem cây cầu ở Kelden.'],
  ['ja', 'この記事では町の橋を紹介します。'],
  ['ja', 'では、町の橋を見てみましょう。'],
  ['ta', 'எங்கள் செய்திமடலுக்குப் பதிவு செய்து செய்திகளைப் பெறுங்கள்.'],
  ['ko', '이 글에서는 마을의 다리를 다룬다.'],
  ['zh', '本文将介绍城里的桥。'],
  // A language with the table of another.
  ['nb', 'Les også om brua i Kelden.'],
  ['no', 'Les også om brua i Kelden.'],
  ['nn', 'Les også om brua i Kelden.'],
  ['ms', 'Baca juga berita dari Kelden.'],
  ['gl', 'Todos os direitos reservados.'],
])('%s is a call to action: %s', (language, text) => {
  expect(isCallToAction(text, language)).toBe(true);
});

test.each([
  ['en', 'The unsubscribed may vote in the council.'],
  ['de', 'Die Polizei von Kelden hat Anzeige erstattet.'],
  ['it', 'A Kelden sono stati registrati dieci nuovi casi.'],
  ['vi', 'Ada Lind nhận được khá nhiều lời mời quảng cáo.'],
  ['ja', '町の桟橋は世界遺産に登録された。'],
  ['ja', 'では、町のにぎわいは続くのだろうか。'],
  ['en', 'The council sees the map of Kelden.'],
  ['en', 'Of the pages read on Monday, ten are about Kelden.'],
  ['id', 'Tim gabungan dari Kelden datang pada hari Senin.'],
  ['vi', 'Vốn đăng ký của cây cầu ở Kelden lên đến một tỉ.'],
  ['ru', 'Реклама пива в Кельдене запрещена с понедельника.'],
  ['ja', '町の屋外広告は月曜日から禁止された。'],
  ['und', 'Subscribe to the news of the council.'],
  ['constructor', 'Subscribe to the news of the council.'],
])('%s is none: %s', (language, text) => {
  expect(isCallToAction(text, language)).toBe(false);
});

describe('in any language', () => {
  test.each([
    'See https://kelden.example for more.',
    'Write to ada@kelden.example about the bridge.',
    'The number of the council is 555-010-9999 today.',
    'The mayor of Kelden in May (AFP/Ada Lind)',
    'By Ada Lind',
    'Foto: Ada Lind',
  ])('%s', (text) => expect(isCallToAction(text, 'und')).toBe(true));

  test('a sentence that starts like a byline is none', () => {
    expect(isCallToAction('By Monday Ada Lind had left the town.', 'und')).toBe(false);
  });
});
