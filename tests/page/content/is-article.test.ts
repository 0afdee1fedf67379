import { expect, test } from 'vitest';
import { blocks } from '../../../src/page/content/blocks.ts';
import { clean } from '../../../src/page/content/clean.ts';
import { hasSentence, whyNotArticle } from '../../../src/page/content/is-article.ts';
import { body, prose } from '../page.ts';

/** A sentence of that many characters. */
const sentence = (length: number) => `<p>${'word '.repeat(length).slice(0, length - 1)}.</p>`;
const teaser = (i: number) =>
  `<h3><a href="/${i}">Another story of the day ${i}</a></h3><p>${prose(1, i)}</p>`;
const partlyLinked = (i: number) => teaser(i).replace('<a', 'From our own reporters <a');
const shortTitle = (i: number) => teaser(i).replace(/Another.*?</, `Story ${i}<`);
const teasers = (count: number) => Array.from({ length: count }, (_, i) => teaser(i)).join('');

type Case = [name: string, html: string, isDeclared: boolean, why: string | undefined];

test.each<Case>([
  ['a declared article', sentence(140), true, undefined],
  ['a declared article that is too short', sentence(139), true, '139 of at least 140 characters'],
  ['another page', sentence(400), false, undefined],
  ['another page that is too short', sentence(399), false, '399 of at least 400 characters'],
  ['a text in Thai, which has no marks', `<p>${'ชาวบ้านมารอ'.repeat(9)}</p>`.repeat(5), false, undefined],
  ['labels in Thai', '<p>ชาวบ้านมารอ</p>'.repeat(20), false, 'no paragraph of prose'],
  ['a text in Burmese', `<p>${'ရေ'.repeat(50)}။</p>`.repeat(5), false, undefined],
  ['a text without prose', '<p>Log in</p><p>Name</p><p>Password</p>', true, 'no paragraph of prose'],
  ['prose beside code', `${sentence(200)}<pre>${'go(); '.repeat(40)}</pre>`, false, undefined],
  ['nothing but code', `<pre>${'go(); '.repeat(100)}</pre>`, true, 'no paragraph of prose'],
  ['three short sentences', sentence(50).repeat(3), true, undefined],
  ['three sentences of 40 characters', sentence(40).repeat(4), true, undefined],
  ['shorter sentences', sentence(39).repeat(4), true, 'no paragraph of prose'],
  ['two short sentences', sentence(70).repeat(2), true, 'no paragraph of prose'],
  ['a list of teasers', teasers(8), true, '8 teasers, 0 other paragraphs of prose'],
  [
    'a list of teasers below a little prose',
    `${`<p>${prose(3)}</p>`.repeat(3)}${teasers(8)}`,
    true,
    '8 teasers, 3 other paragraphs of prose',
  ],
  ['sections below partly linked titles', `${[1, 2, 3, 4, 5].map(partlyLinked).join('')}`, true, undefined],
  [
    'sections below linked titles of one word',
    `${[1, 2, 3, 4, 5].map(shortTitle).join('')}`,
    true,
    undefined,
  ],
  ['an article with teasers below it', `${`<p>${prose(3)}</p>`.repeat(4)}${teasers(8)}`, true, undefined],
  ['an article with three linked headings', teasers(3), false, '283 of at least 400 characters'],
])('%s', (_, html, isDeclared, why) => {
  const root = body(html);
  const { paragraphs } = clean(root, { titles: [], byline: '' }, []);
  expect(whyNotArticle(paragraphs, blocks(root), isDeclared)).toBe(why);
});

test.each([
  ['Log in to read your messages and those of your friends.', true],
  ['Log in', false],
  ['ชาวบ้านมารอต้อนรับนายกเทศมนตรีคนใหม่ที่สะพานตั้งแต่เช้ามืดของวันจันทร์', true],
  ['เข้าสู่ระบบ', false],
])('"%s" has a sentence: %s', (text, expected) => {
  expect(hasSentence([{ text, kind: 'text', order: 0 }])).toBe(expected);
});
