import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse } from '../../../src/engine/collapse/collapse.ts';
import type { Paragraph, ParagraphKind } from '../../../src/engine/model.ts';

const lead =
  'The harbour town of Carrow woke to flooded streets on Monday after the old sea wall gave way in the night. Nobody was hurt. Fire crews led forty families to the school on the hill.';
const cause =
  'Engineers had warned the council about cracks in the wall since the spring, according to letters that the paper has seen. The council put off the repairs twice because money was short.';
const mayor =
  '“We should have listened,” said Mayor Ines Harlow, who had visited the wall with her deputy on Sunday. “We will rebuild it before the winter, whatever it takes.”';
const outlook =
  'Forecasters expect calmer weather by Thursday, and pumps from two neighbouring towns are on their way. The ferry will not sail before the weekend.';
const article = [lead, cause, mayor, outlook];
const added =
  'The railway said that trains would stop one station short of the town until the tracks are dry again.';

const paragraphs = (texts: readonly string[]): Paragraph[] =>
  texts.map((text, order) => {
    const kind: ParagraphKind = text.startsWith('# ') ? 'heading' : 'text';
    return { text, kind, order };
  });
/** `3 copy→1`: the paragraph that went, why, and the one that stays. */
const folds = (texts: readonly string[]) =>
  collapse(paragraphs(texts)).folded.map(({ paragraph, why, into }) => `${paragraph.order} ${why}→${into}`);
const kept = (texts: readonly string[]) => collapse(paragraphs(texts)).paragraphs.map(({ order }) => order);

const straight = (text: string) => text.replace(/[“”]/g, '"').replaceAll('’', "'").replaceAll('–', '-');

test.each<[name: string, texts: readonly string[], folds: readonly string[]]>([
  ['an article without repeats', article, []],
  ['the whole article twice', [...article, ...article], ['4 copy→0', '5 copy→1', '6 copy→2', '7 copy→3']],
  ['other quotes', [...article, straight(mayor)], ['4 copy→2']],
  ['other case and spacing', [lead, `  ${cause.toUpperCase()}\n`, cause], ['2 copy→1']],
  ['one word edited', [...article, cause.replace('spring', 'summer')], ['4 copy→1']],
  ['two words edited', [...article, cause.replace('warned', 'told').replace('money', 'cash')], ['4 copy→1']],
  ['a sentence removed', [...article, lead.replace('Nobody was hurt. ', '')], ['4 copy→0']],
  ['a sentence inserted', [...article, cause.replace('seen. ', `seen. ${added} `)], ['1 update→4']],
  ['the lead as standfirst', [lead, ...article], ['1 copy→0']],
  ['the lead cut as standfirst', [`${lead.slice(0, 90)}…`, ...article], ['0 contained→1']],
  ['the lead cut inside a word', [`${lead.slice(0, 95)}...`, ...article], ['0 contained→1']],
  [
    'a pull quote after its paragraph',
    [...article, '“We will rebuild it before the winter”'],
    ['4 contained→2'],
  ],
  [
    'a pull quote before it',
    ['We will rebuild it before the winter, whatever it takes', ...article],
    ['0 contained→3'],
  ],
  [
    'a caption with a credit',
    [...article, 'Fire crews led forty families to the school on the hill. (Photo: Ann Reyes/Reuters)'],
    ['4 contained→0'],
  ],
  [
    'a caption with its credit inside',
    [...article, 'Fire crews led forty families to the school on the hill (AP)'],
    ['4 contained→0'],
  ],
  ['live blog, the newer below', [cause, lead, mayor, `${cause} ${added}`], ['0 update→3']],
  ['live blog, the newer above', [`${cause} ${added}`, lead, mayor, cause], ['3 contained→0']],
  [
    'three versions',
    [cause, `${cause} ${added}`, `${cause} ${added} ${outlook}`],
    ['0 update→2', '1 update→2'],
  ],
  [
    'summary bullets',
    [
      'Fire crews led forty families to the school on the hill',
      'The council put off the repairs twice because money was short',
      'Forecasters expect calmer weather by Thursday',
      ...article,
    ],
    ['0 contained→3', '1 contained→4', '2 contained→6'],
  ],
  [
    'one paragraph of sentences from several',
    [
      ...article,
      'Fire crews led forty families to the school on the hill. The ferry will not sail before the weekend.',
    ],
    ['4 contained→0'],
  ],
  [
    'a footer three times',
    [
      lead,
      'All rights reserved by the Carrow Courier.',
      cause,
      'All rights reserved by the Carrow Courier.',
      mayor,
      'All rights reserved by the Carrow Courier.',
    ],
    ['3 copy→1', '5 copy→1'],
  ],
  [
    'headings and short lines of a repeated stretch',
    ['# News', lead, '# Why', cause, 'Why?', mayor, '# News', lead, '# Why', cause, 'Why?', mayor],
    ['6 copy→0', '7 copy→1', '8 copy→2', '9 copy→3', '10 copy→4', '11 copy→5'],
  ],
  ['a new number', [...article, cause.replace('twice', '3 times')], []],
  ['a new name', [...article, mayor.replace('Ines Harlow', 'Ada Whitlock')], []],
  [
    'templates with other numbers',
    [
      'The index fell 1.2 percent to 4,310 points on Monday in quiet trading.',
      'The index fell 0.4 percent to 4,293 points on Tuesday in quiet trading.',
    ],
    [],
  ],
  [
    'templates with other names',
    [
      'Candidate Ash won 31 percent of the vote in the northern district of the city on Sunday evening.',
      'Candidate Birch won 31 percent of the vote in the northern district of the city on Sunday evening.',
    ],
    [],
  ],
  [
    'the same names the other way round',
    [
      'On Saturday evening in the first round of the cup Carrow beat Pelham by two goals.',
      'On Saturday evening in the first round of the cup Pelham beat Carrow by two goals.',
    ],
    [],
  ],
  [
    'templates with other words, where they are short',
    [
      'Tom Ash (Carrow) wins a free kick in the defensive half.',
      'Tom Ash (Carrow) wins a free kick in the attacking half.',
    ],
    [],
  ],
  [
    'a table in prose, said in pieces elsewhere',
    [
      'In the north Ash won 31 percent of all votes.',
      'In the north Birch won 27 percent of all votes.',
      'In the south Ash won 27 percent of all votes.',
    ],
    [],
  ],
  ['a refrain', [lead, '“Nobody was hurt.”', cause, '“Nobody was hurt.”', mayor], []],
  [
    'a new sentence that others do not have',
    [...article, `${outlook} ${added}`, `${outlook} The school stays shut.`],
    ['3 update→5'],
  ],
  [
    'headings alike',
    ['# What happened on Monday in the old town', lead, '# What happened on Monday in the old town', cause],
    [],
  ],
  [
    'a heading that is said in a paragraph',
    ['# Fire crews led forty families to the school on the hill', lead],
    [],
  ],
  ['nothing', [], []],
  ['empty ones', ['', ' ', '', '…'], []],
])('%s', (_, texts, expected) => expect(folds(texts)).toEqual(expected));

test.each<[language: string, text: string, cut: string]>([
  [
    'zh',
    '市长周一上午抵达了被洪水淹没的小镇。他说，明年冬天之前会重建海堤，无论花费多少。',
    '他说，明年冬天之前会重建海堤，无论花费多少',
  ],
  [
    'ja',
    '市長は月曜日の朝に浸水した町に到着した。冬までに必ず堤防を作り直すと住民に約束した。',
    '冬までに必ず堤防を作り直すと住民に約束した。',
  ],
  [
    'th',
    'นายกเทศมนตรีเดินทางมาถึงเมืองที่ถูกน้ำท่วมเมื่อเช้าวันจันทร์ เขาสัญญาว่าจะสร้างกำแพงใหม่ก่อนฤดูหนาว',
    'เขาสัญญาว่าจะสร้างกำแพงใหม่ก่อนฤดูหนาว',
  ],
  [
    'ar',
    'وصل رئيس البلدية إلى المدينة صباح الاثنين بعد الفيضان. ووعد السكان بإعادة بناء السور قبل الشتاء القادم.',
    'ووعد السكان بإعادة بناء السور قبل الشتاء القادم',
  ],
  [
    'hi',
    'महापौर सोमवार सुबह बाढ़ से घिरे शहर पहुँचे। उन्होंने सर्दियों से पहले दीवार फिर बनाने का वादा किया।',
    'उन्होंने सर्दियों से पहले दीवार फिर बनाने का वादा किया।',
  ],
  [
    'ru',
    'Мэр приехал в затопленный город утром в понедельник. Он обещал восстановить стену до начала зимы.',
    'Он обещал восстановить стену до начала зимы',
  ],
])('%s: a quote of a paragraph goes', (_, text, cut) =>
  expect(folds([text, cut])).toEqual(['1 contained→0']),
);

test('a longer, later version stands at the earlier place; a paragraph that is quoted does not', () => {
  expect(kept([cause, lead, mayor, `${cause} ${added}`])).toEqual([3, 1, 2]);
  expect(kept(['The ferry will not sail before the weekend', ...article])).toEqual([1, 2, 3, 4]);
});

test('how similar: the share of its words that the others have', () => {
  const similarity = (texts: readonly string[]) => collapse(paragraphs(texts)).folded[0]!.similarity;
  expect(similarity([lead, lead])).toBe(1);
  expect(
    similarity([lead, 'Fire crews led forty families to the school on the hill. (Photo: AP)']),
  ).toBeCloseTo(11 / 13);
});

describe('of any text', () => {
  const word = fc.constantFrom(
    ...'the a of town wall Harlow Carrow 31 27 flood mayor said 世界 です'.split(' '),
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
  const paragraph = fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((sentences) => sentences.join(' '));
  const texts = fc.array(
    fc.oneof(paragraph, fc.constantFrom(...article, '“No.”', `${cause} ${added}`, '# Why')),
    {
      maxLength: 12,
    },
  );
  const runs = { numRuns: 300 };

  test('collapsing twice is collapsing once', () => {
    fc.assert(
      fc.property(texts, (values) => {
        const { paragraphs: once, words } = collapse(paragraphs(values));
        expect(collapse(once)).toEqual({ paragraphs: once, folded: [], words });
      }),
      runs,
    );
  });

  test('every paragraph stays or is folded into one that stays', () => {
    fc.assert(
      fc.property(texts, (values) => {
        const { paragraphs: stays, folded } = collapse(paragraphs(values));
        const orders = stays.map(({ order }) => order);
        expect([...orders, ...folded.map(({ paragraph }) => paragraph.order)].sort((a, b) => a - b)).toEqual([
          ...values.keys(),
        ]);
        for (const { into } of folded) expect(orders).toContain(into);
      }),
      runs,
    );
  });

  test('order is kept, but where a version took the place of an earlier one', () => {
    fc.assert(
      fc.property(texts, (values) => {
        const { paragraphs: stays, folded } = collapse(paragraphs(values));
        const moved = new Set(folded.filter(({ why }) => why === 'update').map(({ into }) => into));
        const orders = stays.map(({ order }) => order).filter((order) => !moved.has(order));
        expect(orders).toEqual(orders.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  test('a text twice is the text', () => {
    fc.assert(
      fc.property(texts, (values) => {
        const once = collapse(paragraphs(values)).paragraphs.map(({ text }) => text);
        fc.pre(once.some((text) => article.includes(text)));
        expect(collapse(paragraphs([...once, ...once])).paragraphs.map(({ text }) => text)).toEqual(once);
      }),
      runs,
    );
  });
});
