import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { split, splitText } from '../../../src/engine/split/split.ts';
import { gap } from '../../../src/engine/text/gap.ts';
import { sentencesOf, textOf } from './marked-text.ts';

const cases: readonly (readonly [language: string, lines: readonly string[]])[] = [
  [
    'de',
    [
      'Am 3. Oktober wurde gefeiert. ¦Am 4. nicht mehr.',
      '„Wir gehen“, sagte sie. ¦„Kommt!“ ¦Alle kamen.',
      '»Wir gehen«, sagte sie. ¦»Kommt!« ¦Alle kamen.',
      'Er fragte: „Warum?“ ¦Niemand wusste es.',
      'Der 1. FC Köln gewann gegen den 2. der Tabelle.',
      'Im 19. Jahrhundert war das anders. ¦Das ist bekannt.',
      'Das kostet 3 Mio. Euro bzw. 4 Mrd. Yen. ¦Zu viel!',
      'Frau Prof. Dr. Müller kommt z. B. am Montag. ¦Er nicht.',
      'Die Information steht auf Seite 12. ¦Dort kannst du nachlesen.',
      'Papst Johannes XXIII. starb 1963. ¦Sein Nachfolger war Paul VI.',
    ],
  ],
  [
    'fr',
    [
      '« Nous partons. » ¦Elle a fermé la porte.',
      '« Pourquoi ? » a-t-il demandé. ¦« Parce que ! »',
      'M. Roux et Mme Petit sont là. ¦Le Dr. Blanc aussi.',
      'Vraiment ?! ¦Oui.',
      'J.-C. Martin habite au no. 5. ¦Il est parti.',
    ],
  ],
  [
    'es',
    [
      '¿Qué pasó? ¦¡Nadie lo sabe!',
      'No lo sé. ¦¿Y tú? ¦¿¡Otra vez!?',
      'El Sr. López y la Dra. Gil llegaron. ¦«Bienvenidos», dijo.',
      'Los EE. UU. y México firmaron. ¦Canadá no.',
      'Sucedió en el 512 a. C. ¦Luego vino la paz.',
    ],
  ],
  [
    'it',
    ['L’avv. Rossi parla. ¦«È tardi.» ¦Tutti escono.', 'Il sig. Bianchi abita in via Roma, n. 5. ¦È a casa.'],
  ],
  ['pt', ['O Sr. Silva mora na av. Brasil, n.º 12. ¦Ele saiu.']],
  ['nl', ['De heer J. de Boer was er. ¦’s Avonds ging hij weg.']],
  [
    'pl',
    [
      'W 1492 r. Kolumb odpłynął. ¦Nie wrócił w 1493 r.',
      'Mieszka przy ul. Długiej. ¦To blisko.',
      'Klucz do bramy nr 3. ¦Stowarzyszenie kupiło halę.',
      'Koszt to 2,5 mln zł. ¦Bilet kosztuje 5 zł. ¦„Czekamy!”',
    ],
  ],
  [
    'ru',
    [
      'Он родился в г. Москве. ¦Это было в 1901 г. ¦В 1920 г. он уехал.',
      '«Кто там?» — спросил А. С. Орлов. ¦Тишина.',
    ],
  ],
  ['cs', ['Dne 3. května přijel Dr. Novák. ¦Bylo mu 40 let. ¦Stálo to 4 mil. Kč. ¦Most stojí.']],
  ['uk', ['Вул. Шевченка, буд. 5, закрито. ¦Це коштує 2 млн грн. ¦Роботи тривають.']],
  ['tr', ['Prof. Demir geldi. ¦3. Ordu dağıldı.']],
  ['el', ['Γιατί; ¦Δεν ξέρω. ¦Ο κ. Παππάς ξέρει.']],
  ['hy', ['Ի՞նչ ես մտածում: ¦Ոչինչ:']],
  [
    'ar',
    [
      'لماذا؟ ¦لا أحد يعرف. ¦وصل د. سامي أمس.',
      'ارتفع بنسبة 3.5 في المئة. ¦ثم انخفض.',
      'بُني سنة 300 هـ. وفق الباحثين.',
    ],
  ],
  ['fa', ['چرا؟ ¦کسی نمی‌داند.']],
  ['ur', ['کیا حال ہے؟ ¦سب ٹھیک ہے۔ ¦شکریہ۔']],
  ['he', ['למה? ¦איש אינו יודע. ¦ד"ר כהן הלך.']],
  [
    'hi',
    [
      'सन् 1950 ई. में यह बना। ¦यह अच्छा है।',
      'वह आया। ¦क्यों? ¦कोई नहीं जानता।',
      'डॉ. शर्मा आए। ¦वे गए।',
      'महापौर के. एल. वर्मा आए। ¦वे गए।',
      'संघ के अध्यक्ष एस. के. यादव आए। ¦वे गए।',
      'मौसम अच्छा था. ¦वे गए।',
    ],
  ],
  ['bn', ['ডা. রহমান এলেন।[৫] ¦মো. করিম গেলেন।']],
  [
    'mr',
    [
      'श्री. पाटील गेले. ¦सभा संपली.',
      'एस. के. जोशी आले. ¦ते गेले.',
      'विभाग २.१. मध्ये ते आहे. ¦ते गेले.',
      'डॉ. वि. रा. पाटील आले. ¦ते गेले.',
    ],
  ],
  ['ta', ['எஸ். ராமன் மற்றும் மு.க. பழனி வந்தனர். ¦திரு. குமார் பேசினார்.']],
  ['te', ['కె. చంద్ర మరియు ఎన్. రావు వచ్చారు. ¦డా. శర్మ మాట్లాడారు.']],
  ['ml', ['കെ. സുധാകരൻ പറഞ്ഞു. ¦ഡോ. മേനോൻ വന്നു. ¦അത് ശരി ആണ്. ¦അവർ പോയി.']],
  ['kn', ['ಕೆ. ಶಿವ ಹೇಳಿದರು. ¦ಡಾ. ರಾವ್ ಬಂದರು.']],
  ['gu', ['ડો. પટેલ આવ્યા છે. ¦શ્રી. શાહ બોલ્યા.']],
  ['ka', ['ქალაქი დიდია. ¦პროფ. ბერიძე ლაპარაკობდა. ¦ყველა მოვიდა.']],
  ['ka', ['ეს ჩვ. წ. აღ. 300 წელს მოხდა. ¦ქ. თბილისში, რუსთაველის გამზ. 12-ში, წვიმდა.']],
  ['sw', ['Bw. Juma na Bi. Asha walikuja. ¦Dkt. Moyo alisema.']],
  ['id', ['Menurut KH. Ahmad, PT. Maju untung. ¦Hj. Siti hadir.']],
  ['sr', ['Др Петровић и проф. Лукић су отишли. ¦Касно је.']],
  ['bn', ['সে এলো। ¦কেন? ¦কেউ জানে না।']],
  ['am', ['እንደምን አለህ፧¦መልካም ቀን ይሁንልህ።¦እሺ።']],
  ['my', ['ကျွန်တော် သွားမယ်။¦သူ မလာဘူး။']],
  ['km', ['គាត់មក។¦នាងទៅ។']],
  [
    'zh',
    [
      '他来了。¦“为什么？”他问。¦没有人回答！',
      '增长了3.5%。¦（详见第2页。）¦结束。',
      '他说：“走吧！”¦大家都走了。',
      '公司（1998年成立。总部在湾城。）宣布裁员。¦股价下跌。',
    ],
  ],
  [
    'ja',
    [
      '彼は来た。¦「行こう。」と言った。¦誰も答えなかった！',
      '（これは山です。これは川です）。¦終わり。',
      '３．５％増えた。¦次は？¦不明…だ。',
      'Yahoo!ニュースが伝えた。¦午後五時（現地時間。）に始まった。',
      '（これは山です。）¦終わり。',
    ],
  ],
  [
    'ko',
    [
      '그는 왔다. ¦“가자.”라고 말했다. ¦왜?',
      '사업은 2026. 1. 21. 시작됐다. ¦기간은 2026. 3. 1.(일)까지다. ¦5명이 왔다.',
    ],
  ],
  [
    'vi',
    [
      'Ông không đồng ý. ¦BS. Phạm nói thêm.',
      'Theo TS. Bình, TP. HCM có mưa. ¦BS. Em nói thêm.',
      'Hồ sâu khoảng 15 m. ¦Khi đội cứu hộ đến, cháu A. Nguyễn đã lên bờ.',
    ],
  ],
  ['th', ['ทำไม? ¦ไม่มีใครรู้', 'เขามา แล้วก็ไป']],
  // No language, a wrong one, none of this world
  ['und', ['Mr. Ames of Ames Inc. spoke. ¦Nobody listened.']],
  ['en-GB', ['Mr Ames lives at No. 5. ¦It is small.']],
  ['zh-Hant-TW', ['他來了。¦她走了。']],
  ['th', ['ดร.พิมพ์ใจ ศรีสุข มาถึงเวลา 9.00 น. และเปิดงาน']],
  ['my', ['ပမာဏထက် ၃.၇ ဆ ပိုများသည်။ ¦ရေကြည်သည်။']],
  ['he', ['זה עלה 2.7 מיליון ש"ח. ¦הוא בא עם ד"ר לוי.', 'זה עלה 900 ש״ח. ¦העיר ישנה.']],
  ['fi', ['Ovi on auki klo 6–23. ¦Hävikki jäi pieneksi.', 'Karhu tuli 23. Helsinkiin.']],
  ['constructor', ['One. ¦Two.']],
  ['', ['One. ¦Two.']],
];

describe.each(cases)('%s', (language, lines) => {
  test.each(lines)('%s', (line) => expect(splitText(textOf(line), language)).toEqual(sentencesOf(line)));
});

describe('200 paragraphs in 20 languages', () => {
  interface Sample {
    readonly language: string;
    readonly paragraphs: readonly (readonly string[])[];
  }
  const samples: readonly Sample[] = JSON.parse(readFileSync('tests/fixtures/languages.json', 'utf8'));
  test.each(samples)('$language', ({ language, paragraphs }) => {
    expect(paragraphs).toHaveLength(10);
    const blank = language === 'zh' || language === 'ja' ? '' : ' ';
    for (const sentences of paragraphs) expect(splitText(sentences.join(blank), language)).toEqual(sentences);
  });
});

test('headings give no sentences, and every sentence knows its paragraph', () => {
  const paragraphs = [
    { text: 'One. Two.', kind: 'text', order: 3 },
    { text: 'A heading. Or two.', kind: 'heading', order: 4 },
    { text: 'Three.', kind: 'quote', order: 7 },
  ] as const;
  expect(split(paragraphs, 'en')).toEqual([
    { text: 'One.', paragraph: 3, order: 0 },
    { text: 'Two.', paragraph: 3, order: 1 },
    { text: 'Three.', paragraph: 7, order: 2 },
  ]);
});

test('code is left out, but counted', () => {
  const sentences = split(
    [
      { text: 'This is the code:', kind: 'text', order: 0 },
      { text: 'print("Done. Next.")', kind: 'code', order: 1 },
      { text: 'It prints two sentences.', kind: 'text', order: 2 },
    ],
    'en',
  );
  expect(sentences.map(({ paragraph, order }) => [paragraph, order])).toEqual([
    [0, 0],
    [2, 2],
  ]);
});

test('sentences with a gap are left out, but counted', () => {
  const text = `Take ${gap} boats. They wait. So be it.`;
  expect(split([{ text, kind: 'text', order: 3 }], 'en')).toEqual([
    { text: 'They wait.', paragraph: 3, order: 1 },
    { text: 'So be it.', paragraph: 3, order: 2 },
  ]);
});

describe('of any text', () => {
  const word = fc.constantFrom(
    ...[
      'The',
      'a',
      'Mr',
      'U.S',
      'p.m',
      'No',
      '3.5',
      '22',
      'iPad',
      'Élan',
      'мир',
      'Он',
      '世界',
      'です',
      'ไทย',
      'है',
      '(see',
      'it)',
    ],
    ...['“So', 'so”', '«', '»', '[3]', '1)', '2)', '•', '😀', 'e\u0301', '\u200b', 'ß', 'İ'],
  );
  const mark = fc.constantFrom(
    '',
    '',
    '',
    '.',
    '!',
    '?',
    '...',
    '…',
    '。',
    '।',
    '؟',
    '.”',
    '.)',
    ',',
    ':',
    ';',
  );
  const gap = fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00A0', '\t', '  ');
  const prose = fc.array(fc.tuple(word, mark, gap), { maxLength: 40 }).map((parts) => parts.flat().join(''));
  const text = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 60 }));
  const language = fc.constantFrom('en', 'de', 'th', 'zh', 'el', 'und');

  test('the sentences in order are the text, but for white space around them', () => {
    fc.assert(
      fc.property(text, language, (value, tag) => {
        let rest = value;
        for (const sentence of splitText(value, tag)) {
          expect(rest.trimStart().startsWith(sentence)).toBe(true);
          rest = rest.trimStart().slice(sentence.length);
        }
        expect(rest.trim()).toBe('');
      }),
    );
  });

  test('no sentence is empty or has white space at its ends', () => {
    fc.assert(
      fc.property(text, language, (value, tag) => {
        for (const sentence of splitText(value, tag)) {
          expect(sentence).not.toBe('');
          expect(sentence).toBe(sentence.trim());
        }
      }),
    );
  });

  test('white space around a text changes nothing', () => {
    fc.assert(
      fc.property(prose, language, (value, tag) => {
        expect(splitText(`  ${value.trim()} `, tag)).toEqual(splitText(value.trim(), tag));
      }),
    );
  });
});

test('the first sentence of a definition lacks its term, unless it names it', () => {
  const paragraph = { kind: 'item' as const, term: 'Alert' };
  const sentences = split(
    [
      { ...paragraph, text: 'A message to a person. It wakes them.', order: 0 },
      { ...paragraph, text: 'An alert is a message.', order: 1 },
    ],
    'en',
  );
  expect(sentences.map(({ lacksTerm }) => lacksTerm)).toEqual([true, undefined, undefined]);
});
