import { expect, test } from 'vitest';
import { clean, filters } from '../../../src/page/content/clean.ts';
import { cleanMarkedArticle, preferMarkedArticle } from '../../../src/page/content/marked-article.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { body, page, prose } from '../page.ts';

const context = { titles: [], byline: '' };
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${prose(3, i)}</p>`).join('');

const sections = (count: number, length: number) =>
  `<div class="section"><h2>Step</h2>${paragraphs(length)}</div>`.repeat(count);

/** How many paragraphs are kept if Readability found ten of those of the page. */
function kept(html: string): number {
  const found = clean(body(paragraphs(10)), context);
  const marked = cleanMarkedArticle(takeSnapshot(page(html)), context, filters);
  return preferMarkedArticle(found, marked).paragraphs.length;
}

test.each<[name: string, html: string, kept: number]>([
  ['a main with far more prose', `<main>${paragraphs(23)}</main>`, 23],
  ['a main with twice as much prose', `<main>${paragraphs(21)}</main>`, 10],
  ['the same by its role', `<div role="main">${paragraphs(23)}</div>`, 23],
  ['an article', `<article>${paragraphs(23)}</article>`, 23],
  ['a body of an article', `<div itemprop="articleBody">${paragraphs(23)}</div>`, 23],
  ['three articles', `<article>${paragraphs(23)}</article><article></article><article></article>`, 23],
  [
    'of several, the one with most prose',
    `<main>${paragraphs(3)}<article>${paragraphs(23)}</article></main>`,
    26,
  ],
  [
    'much text that is not prose',
    `<main>${'<p>Bridge opens in the spring of the year.</p>'.repeat(300)}</main>`,
    10,
  ],
  [
    'long paragraphs that are not prose beside twice as much prose',
    `<main>${paragraphs(15)}${`<p>${'word '.repeat(60)}</p>`.repeat(20)}</main>`,
    10,
  ],
  ['no marked element', `<div>${paragraphs(23)}</div>`, 23],
  ['no marked element, and twice as much prose on the page', `<div>${paragraphs(21)}</div>`, 10],
  ['an empty main', `<main></main><div>${paragraphs(23)}</div>`, 23],
  ['sections with somewhat more prose', sections(4, 3), 12 + 4],
  ['sections with hardly more prose', sections(11, 1), 10],
  ['a main around sections with somewhat more prose', `<main>${sections(4, 3)}</main>`, 10],
])('%s: %i paragraphs', (_, html, expected) => expect(kept(html)).toBe(expected));

test('paragraphs shorter than 80 characters are not counted', () => {
  const short = '<p>Bridge opens in the spring.</p>';
  const snapshot = takeSnapshot(page(`<main>${short}<p>${'x'.repeat(80)}</p></main>`));
  expect(cleanMarkedArticle(snapshot, context, filters).length).toBe(80);
});
