import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { split, splitText } from '../../../src/engine/split/split.ts';

/** A bar stands where a sentence ends; the text is what is left without it. */
const sentencesOf = (line: string) => line.split('¦').map((sentence) => sentence.trim());
const textOf = (line: string) => line.replaceAll('¦', '');

const cases: readonly (readonly [language: string, lines: readonly string[]])[] = [
  [
    'en',
    [
      // Datelines, titles, initials, names
      'SEOUL, South Korea (AP) — The talks began on Friday. ¦They ended on Sunday.',
      'ST. LOUIS, Mo. (AP) — The talks began on Friday. ¦They ended on Sunday.',
      'Dekalb, Ill. — The talks began on Friday. ¦They ended on Sunday.',
      'ALBANY, N.Y. -- The talks began on Friday. ¦NATO left them. ¦— No, said Lind.',
      'WASHINGTON (Reuters) - Two U.S. presidents met. ¦Neither spoke.',
      'Dr. Lee met Mrs. Park, Prof. Oh and Sen. Will Ames. ¦All agreed.',
      'The book is by J. K. Rowling. ¦It sold well.',
      'J.R.R. Tolkien wrote it. ¦Few had read it by 1950.',
      'Ban Ki-moon left early. ¦So did the others.',
      'She moved to St. Louis in May. ¦He stayed in Mt. Vernon.',
      'George H. W. Bush spoke first. ¦Then came Gov. Ann Reyes.',
      'I? ¦Never. ¦You and I. ¦Did you see Albert I. Jones yesterday?',
      'The Rev. Mark Hill and Lt. Gen. Sue Park attended.',
      'It was signed by Tom Reed Jr. of Ohio. ¦His father, Tom Reed Sr., watched.',
      // Companies, countries, titles of works
      'Apple Inc. shares rose. ¦Those of Pear Corp. fell.',
      'They sued Pitt, Briggs & Co. ¦It closed yesterday.',
      'He lives in the U.S. ¦She lives in the U.K. with her son.',
      'The U.S. Supreme Court ruled on it. ¦The E.U. did not.',
      'The U.N. Security Council met. ¦Nobody from the U.N. ¦But some came later.',
      'She works at Yahoo! in the accounting department.',
      'Radio 4’s “Any Questions?” returns. ¦It is live.',
      'In Brown vs. Board of Education the court agreed.',
      // Numbers, dates, times, money
      'The vote is on Jan. 22 at the latest. ¦Sept. 11 was too early.',
      'It happened in Jan. ¦The rest came later.',
      'He went to No. 10 in the evening. ¦No. 11 was dark.',
      'See pp. 12 and 14, fig. 3 and vol. 2. ¦They tell the same.',
      'At 9 a.m. the doors opened. ¦At 5 p.m. they closed.',
      'The game starts at 10 p.m. ¦Fans may come at 9.',
      'It struck at 10:30 p.m. Aug. 9 and again at 4 a.m. October 3. ¦No one slept.',
      'It airs at 8 p.m. Monday and 9 p.m. EST. ¦Watch it.',
      'On Jan. 5, at 6 a.m. Mr. Smith arrived.',
      'It rose 3.5 percent to $1,204.50. ¦That was a record.',
      'The deal is worth $4.2bn. ¦2019 was better.',
      'The year was 1987. ¦1988 was worse.',
      'The 5th Ave. store and the one on 42nd St. in Queens closed.',
      'They scored 20. ¦Nobody scored more.',
      // Quotes
      '“It is over,” he said. ¦“Go home.” ¦They went.',
      '“Why?” she asked. ¦“Because!” he cried.',
      '"This is great." ¦She held the book out to show him.',
      '"This is great." she said.',
      '“He told me, ‘Stop it.’ ¦I did not,” she said.',
      '‘It works!’ they wrote. ¦It did not.',
      'He called it a “fluke.” ¦Others called it luck.',
      'The sign read “Closed.” ¦(The shop was open.) ¦We went in.',
      // Brackets, ellipses, labels
      'He teaches science (he was an engineer. It bored him.) at the school.',
      'The town (pop. 3,400) is quiet. ¦Its neighbor is not.',
      'I never meant that... ¦She left the store.',
      'Well ... maybe … or not. ¦We will see.',
      '“The laws [...] will appear less complex.” ¦He stopped.',
      'He waited . . . and waited. ¦Nothing came.',
      'Really?! ¦Yes!! ¦Who knows?',
      // Addresses
      'Write to jane.doe@example.com. ¦She will answer.',
      'See https://www.example.org/a.b/c?d=e.f. ¦It is all there.',
      'Node.js and example.com were down. ¦Both are back.',
      'The blank was forgotten.¦The next sentence stands here.',
      'The iPhone sold well. ¦iPads did not.',
      // Lists
      '1. Wash the rice. ¦2. Boil it. ¦3. Serve.',
      '1) First point ¦2) Second point ¦3) Third point',
      '• Rain on Monday. ¦• Sun on Tuesday.',
      'First line\n¦Second line\n\n¦Third line',
      'A line that is \nwrapped goes on. ¦It ends here.',
      // References
      'It was first seen in 1802.[3] ¦Nobody believed it.[4][5] ¦Now all do.',
      // Prefers to join
      'They bought bread, milk, etc. ¦The rest was free.',
      'e.g. the first, i.e. the best, cf. the last. ¦All of them.',
    ],
  ],
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
  ['pl', ['W 1492 r. Kolumb odpłynął. ¦Nie wrócił w 1493 r.', 'Mieszka przy ul. Długiej. ¦To blisko.']],
  [
    'ru',
    [
      'Он родился в г. Москве. ¦Это было в 1901 г. ¦В 1920 г. он уехал.',
      '«Кто там?» — спросил А. С. Орлов. ¦Тишина.',
    ],
  ],
  ['cs', ['Dne 3. května přijel Dr. Novák. ¦Bylo mu 40 let.']],
  ['tr', ['Prof. Demir geldi. ¦3. Ordu dağıldı.']],
  ['el', ['Γιατί; ¦Δεν ξέρω. ¦Ο κ. Παππάς ξέρει.']],
  ['hy', ['Ի՞նչ ես մտածում: ¦Ոչինչ:']],
  ['ar', ['لماذا؟ ¦لا أحد يعرف. ¦وصل د. سامي أمس.', 'ارتفع بنسبة 3.5 في المئة. ¦ثم انخفض.']],
  ['fa', ['چرا؟ ¦کسی نمی‌داند.']],
  ['ur', ['کیا حال ہے؟ ¦سب ٹھیک ہے۔ ¦شکریہ۔']],
  ['he', ['למה? ¦איש אינו יודע. ¦ד"ר כהן הלך.']],
  ['hi', ['वह आया। ¦क्यों? ¦कोई नहीं जानता।', 'डॉ. शर्मा आए। ¦वे गए।']],
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
    ],
  ],
  [
    'ja',
    [
      '彼は来た。¦「行こう。」と言った。¦誰も答えなかった！',
      '（これは山です。これは川です）。¦終わり。',
      '３．５％増えた。¦次は？¦不明…だ。',
    ],
  ],
  ['ko', ['그는 왔다. ¦“가자.”라고 말했다. ¦왜?']],
  ['vi', ['Hồ sâu khoảng 15 m. ¦Khi đội cứu hộ đến, cháu A. Nguyễn đã lên bờ.']],
  ['th', ['ทำไม? ¦ไม่มีใครรู้', 'เขามา แล้วก็ไป']],
  // No language, a wrong one, none of this world
  ['und', ['Mr. Ames of Ames Inc. spoke. ¦Nobody listened.']],
  ['en-GB', ['Mr Ames lives at No. 5. ¦It is small.']],
  ['zh-Hant-TW', ['他來了。¦她走了。']],
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

test('a phrase of Thai is long enough to say something', () => {
  const clause = 'ชาวบ้านหลายร้อยคนมารอต้อนรับนายกเทศมนตรีคนใหม่ที่สะพานตั้งแต่เช้ามืด';
  expect(splitText(`${clause} ${clause}`, 'th')).toEqual([clause, clause]);
  expect(splitText(`${clause} และ${clause}`, 'th')).toHaveLength(1);
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
