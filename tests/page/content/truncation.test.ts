import { expect, test } from 'vitest';
import { blocks } from '../../../src/page/content/blocks.ts';
import { clean } from '../../../src/page/content/clean.ts';
import { detectTruncation } from '../../../src/page/content/truncation.ts';
import { body, prose } from '../page.ts';

const free = { isFree: true };
const long = [1, 2, 3, 4, 5, 6].map((i) => `<p>${prose(3, i)}</p>`).join('');

const chinese =
  '港口小镇决定将旧桥关闭两年，居民可以免费乘坐渡轮。镇议会长期以来一直推迟这一决定。镇长必须在年底前筹集到建造新桥的资金。工程师曾警告说，这堵墙并不安全，但没有钱来修缮，也没有人愿意承担责任。';
const thai = 'สภาเมืองตัดสินใจปิดสะพานเก่าเป็นเวลาสองปีและชาวบ้านนั่งเรือข้ามฟากได้ฟรี';

type Case = [
  name: string,
  html: string,
  facts: { isFree: boolean; wordCount?: number },
  why: string | undefined,
];

test.each<Case>([
  ['a whole text', long, free, undefined],
  ['a request after it', `${long}<p>Subscribe to continue reading</p>`, free, 'paywall'],
  ['a request in another language', `${long}<p>Cet article est réservé aux abonnés</p>`, free, 'paywall'],
  ...[
    'This article is for subscribers only',
    'Already a subscriber? Log in',
    'Read the full story for one euro',
    'Jetzt weiterlesen mit dem Abo',
    'Il vous reste 70 % de cet article à lire.',
    'Para seguir leyendo, suscríbete',
    'Exclusivo para assinantes',
    'Questo articolo è riservato: per gli abbonati',
    'Verder lezen? Word abonnee',
    'Läs hela artikeln',
    'Статья для подписчиков',
    'この記事は会員限定です',
  ].map((ask): Case => [ask, `${long}<p>${ask}</p>`, free, 'paywall']),
  [
    'a link to the text that also stands before it',
    `<p><a>Continue reading</a></p>${long}<p><a>Continue reading</a></p>`,
    free,
    undefined,
  ],
  ['a request in the middle', `${long}<p>Subscribe to read more</p>${long}`, free, undefined],
  [
    'words of a request in the text',
    `${long}<p>He is already a member of parliament, she said.</p>`,
    free,
    undefined,
  ],
  ['a short text that is not free', `<p>${prose(2)}</p>`, { isFree: false }, 'paywall'],
  ['a long text that is not free', long, { isFree: false }, undefined],
  ['far fewer words than it says', long, { isFree: true, wordCount: 2000 }, 'shorter'],
  ['about as many', long, { isFree: true, wordCount: 400 }, undefined],
  ['its characters as words', long, { isFree: true, wordCount: 18 * prose(1, 1).length }, undefined],
  [
    'Chinese, with its characters as words',
    `<p>${chinese}</p>`.repeat(6),
    { isFree: true, wordCount: 600 },
    undefined,
  ],
  ['Chinese, with its words', `<p>${chinese}</p>`.repeat(6), { isFree: true, wordCount: 300 }, undefined],
  ['Chinese, with far more words', `<p>${chinese}</p>`, { isFree: true, wordCount: 600 }, 'shorter'],
  ['a long Chinese text that is not free', `<p>${chinese}</p>`.repeat(6), { isFree: false }, undefined],
  ['a short Chinese text that is not free', `<p>${chinese}</p>`, { isFree: false }, 'paywall'],
  ['a long Thai text that is not free', `<p>${thai}</p>`.repeat(24), { isFree: false }, undefined],
  ['an end in the middle', `${long}<p>${prose(1)} And then the mayor took the…</p>`, free, 'open-end'],
  ['an end that quotes three dots', `${long}<p>${prose(1)} “Wait for it."...</p>`, free, undefined],
])('%s', (_, html, facts, why) => {
  const root = body(html);
  const { paragraphs } = clean(root, { titles: [], byline: '' });
  expect(detectTruncation(paragraphs, blocks(root), facts)).toEqual(why && { kind: 'cut', why });
});
