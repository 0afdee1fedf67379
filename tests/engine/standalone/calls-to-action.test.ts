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
  // Consent, commissions, corrections, donations, the reader's browser.
  ['en', 'We and our partners use cookies on the pages of Kelden.'],
  ['en', 'Listen to this article about the bridge of Kelden.'],
  ['de', 'Der Artikel wurde am Montag in Kelden aktualisiert.'],
  ['de', 'Lesen Sie weiter, um mehr von Kelden zu hören.'],
  ['fr', 'Nous touchons une commission sur les ventes de Kelden.'],
  ['es', 'Tu navegador no muestra el puente de Kelden.'],
  ['it', 'Utilizziamo i cookie sulle pagine di Kelden.'],
  ['pt', 'Se você gostou deste texto sobre Kelden, conte a todos.'],
  ['nl', 'Sluit je aan bij 8.400 lezers in Kelden.'],
  ['sv', 'Artikeln uppdaterades på måndagen i Kelden.'],
  ['da', 'Vi bruger cookies på siderne om Kelden.'],
  ['nb', 'Vi mottar provisjon for salg i Kelden.'],
  ['fi', 'Käytämme evästeitä Keldenin sivuilla.'],
  ['pl', 'Otrzymujemy prowizję za zakupy w Kelden.'],
  ['cs', 'Článek byl v pondělí v Keldenu aktualizován.'],
  ['sk', 'Používame súbory cookie na stránkach mesta Kelden.'],
  ['ro', 'Primim un comision pentru vânzările din Kelden.'],
  ['hu', 'Sütiket használunk a keldeni oldalakon.'],
  ['bg', 'В това ръководство ще видите моста на Келден.'],
  ['sr', 'Користимо колачиће на странама о Келдену.'],
  ['hr', 'Članak je ažuriran u ponedjeljak u Keldenu.'],
  ['uk', 'Приєднуйтесь до тисячі читачів у Кельдені.'],
  ['ru', 'Статья обновлена в понедельник в Кельдене.'],
  ['el', 'Χρησιμοποιούμε cookies στις σελίδες του Κέλντεν.'],
  ['tr', 'Kelden köprüsünü görmek için okumaya devam edin.'],
  ['ar', 'تم تحديث هذا المقال عن جسر المدينة.'],
  ['fa', 'ما از کوکی‌ها در صفحات شهر استفاده می‌کنیم.'],
  ['he', 'הכתבה עודכנה ביום שני בעיר.'],
  ['hi', 'हम शहर के पन्नों पर कुकीज़ का उपयोग करते हैं।'],
  ['bn', 'শহরের সেতু জানতে পড়তে থাকুন।'],
  ['ja', '当サイトでは町のためにクッキーを使用します。'],
  ['zh', '本文于星期一更新，城里下雨。'],
  ['ko', '마을의 다리를 보려면 계속 읽어 보세요.'],
  ['vi', 'Bài viết được cập nhật hôm thứ hai ở Kelden.'],
  ['id', 'Kami menggunakan cookie di halaman Kelden.'],
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
  // Subscriptions and cookies as a topic
  ['es', 'Los navegadores de Kelden bloquean las cookies de terceros.'],
  ['nl', 'De krant van Kelden verloor veel papieren abonnementen.'],
  ['pl', 'Gazeta w Kelden straciła jedną trzecią prenumerat.'],
  ['cs', 'Noviny v Keldenu ztratily třetinu předplatného.'],
  ['ja', '町の新聞は購読者の3分の1を失った。'],
  ['zh', '城里的报纸失去了三分之一的订阅。'],
  ['ko', '마을의 신문은 구독자의 3분의 1을 잃었다.'],
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
