import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Article } from '../../src/engine/model.ts';
import { rankArticle } from '../../src/engine/summarize.ts';
import { findArticle } from '../../src/page/content/readability.ts';
import { extract } from '../../src/page/extract.ts';
import { takeSnapshot } from '../../src/page/snapshot/snapshot.ts';
import { threads } from './content/discussion/threads.ts';
import { page, prose, story } from './page.ts';

function article(document: Document): Article {
  const found = extract(document);
  if (found.kind !== 'article') throw new Error(`refused: ${JSON.stringify(found)}`);
  return found.article;
}

test('a standfirst beside the headline, which the description repeats, is the first paragraph', () => {
  const standfirst = 'The old bridge over the Wend carries traffic again after nine years of repairs';
  const news = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  const html = story('', '', `<meta property="og:description" content="${standfirst}.">${news}`);
  const { paragraphs } = article(page(html.replace('</h1>', `</h1><h2>${standfirst}</h2>`)));
  expect(paragraphs.map(({ text }) => text)).toEqual([
    standfirst,
    ...[1, 2, 3, 4, 5].map((i) => prose(3, i)),
  ]);
});

test('the article and nothing but the article', () => {
  const before = '<p class="byline">By Jane Doe</p><figure><img><figcaption>A bridge</figcaption></figure>';
  const after =
    '<div class="newsletter"><p>Never miss a story.</p></div><h3>Related</h3><ul><li><a href="/x">Road closed</a></li></ul>';
  const { paragraphs, title, language, direction, site, url } = article(page(story(before, after)));
  expect(paragraphs.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5].map((i) => prose(3, i)));
  expect({ title, language, direction, site, url }).toEqual({
    title: 'Bridge opens in spring',
    language: 'en',
    direction: 'ltr',
    site: 'The Example',
    url: 'https://news.example/story',
  });
});

test('the page is only read', () => {
  const document = page(
    story('<form name="body"><input name="textContent" value="x"></form><p hidden>No</p>'),
  );
  const before = document.documentElement.outerHTML;
  extract(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the element that the page marks is preferred if Readability found only a part of it', () => {
  const deep = (seed: number, paragraphs: number) =>
    `${'<div>'.repeat(6)}${`<p>${prose(3, seed)}</p>`.repeat(paragraphs)}${'</div>'.repeat(6)}`;
  const document = page(`<main>${deep(1, 4)}${[2, 3, 4, 5, 6, 7, 8].map((i) => deep(i, 2)).join('')}</main>`);
  expect(findArticle(takeSnapshot(document)).content!.querySelectorAll('p').length).toBe(4);
  expect(article(document).paragraphs.length).toBe(18);
});

test.each<[name: string, before: string, first: string]>([
  [
    'a caption that is a bare element',
    '<div><div class="caption-text">The bridge was opened on Monday.</div></div>',
    prose(3, 1),
  ],
  [
    'a post that the article quotes',
    `<div class="social-media-embed"><blockquote><p>${prose(1, 7)}</p>— Jane (@jane)</blockquote></div>`,
    prose(1, 7),
  ],
  [
    'a linked paragraph in a box of its own',
    `<div><p>The story was told in <a href="/x">a monthly magazine</a> last week, said the mayor.</p></div>`,
    'The story was told in a monthly magazine last week, said the mayor.',
  ],
])('%s', (_, before, first) => {
  expect(article(page(story(before))).paragraphs[0]!.text).toBe(first);
});

test('a short article is one, however many others it leads to', () => {
  const teaser = (i: number) =>
    `<h3><a href="/${i}">Another story of the day ${i}</a></h3><div>May ${i}</div>`;
  const more = `<div>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</div>`;
  expect(article(page(story('', more))).paragraphs.length).toBe(5);
});

const ld = (type: string) => `<script type="application/ld+json">{"@type": ["${type}"]}</script>`;

/** jsdom opens no PDF. */
function typed(contentType: string): Document {
  const document = page('');
  vi.spyOn(prototypeOf(document), 'contentType', 'get').mockReturnValue(contentType);
  return document;
}

const prototypeOf = (document: Document) => document.defaultView!.Document.prototype;
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>';
test.each<[name: string, document: () => Document, reason: string]>([
  ['an empty page', () => page(''), 'not-an-article'],
  ['frames', () => page('<frameset><frame src="/a"></frameset>'), 'not-an-article'],
  [
    'no root',
    () => {
      const document = page('');
      document.documentElement.remove();
      return document;
    },
    'not-an-article',
  ],
  [
    'no body',
    () => {
      const document = page('');
      document.body.remove();
      return document;
    },
    'not-an-article',
  ],
  ['a picture', () => page(svg, { contentType: 'image/svg+xml' }), 'not-an-article'],
  ['data', () => page('<a><b>1</b></a>', { contentType: 'application/xml' }), 'not-an-article'],
  [
    'a login form',
    () => page('<h1>Log in</h1><form><label>Name <input></label><label>Password <input></label></form>'),
    'not-an-article',
  ],
  ['a PDF', () => typed('application/pdf'), 'pdf'],
])('refused: %s', (_, document, reason) =>
  expect(extract(document())).toMatchObject({ kind: 'refused', reason }),
);

test('the sentences of a page that is no article go along with the refusal, with a notice', () => {
  const extraction = extract(page(`<p>${prose(2)}</p>`));
  expect(extraction).toMatchObject({
    kind: 'refused',
    text: { notices: [{ kind: 'text' }], paragraphs: [{ text: prose(2) }] },
  });
});

test('what breaks is refused, not thrown', () => {
  const document = page(story());
  vi.spyOn(prototypeOf(document), 'cloneNode').mockImplementation(() => {
    throw new Error('broken');
  });
  expect(extract(document)).toEqual({ kind: 'refused', reason: 'failed', detail: 'Error: broken' });
});

test.each<[name: string, html: string, notices: Article['notices']]>([
  ['an article', story('', '', ld('NewsArticle')), undefined],
  ['a discussion', threads.phpBB!, [{ kind: 'discussion' }]],
  ['an article with comments', story('', threads.phpBB), undefined],
  ['a live blog', story('', '', ld('LiveBlogPosting')), [{ kind: 'live' }]],
  [
    'a live blog of any size',
    story('', '<br>'.repeat(40_000), ld('LiveBlogPosting')),
    [{ kind: 'partial' }, { kind: 'live' }],
  ],
])('notices: %s', { timeout: 30_000 }, (_, html, notices) => {
  expect(article(page(html)).notices).toEqual(notices);
});

test('a nested array in the structured data does not refuse the page', () => {
  const authors = '['.repeat(20_000) + ']'.repeat(20_000);
  const data = `<script type="application/ld+json">{"@type": "NewsArticle", "author": ${authors}}</script>`;
  expect(article(page(story('', '', data))).paragraphs.length).toBe(5);
});

test('text is verbatim, but entities in the title are decoded', () => {
  const html = story('<p>Write &amp;lt;b&amp;gt; for a bold text, as the council of the town does.</p>');
  const { title, paragraphs } = article(
    page(html.replaceAll('Bridge opens', 'Kelden&amp;apos;s bridge opens')),
  );
  expect(title).toBe("Kelden's bridge opens in spring");
  expect(paragraphs[0]!.text).toBe('Write &lt;b&gt; for a bold text, as the council of the town does.');
});

test('5,000 nested elements', () => {
  const document = page(story('<div>'.repeat(5000) + '</div>'.repeat(5000)));
  expect(article(document).paragraphs.length).toBe(5);
});

test('the metadata of the article', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Bridge opens in spring',
    author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
    publisher: { name: 'The Example' },
    datePublished: '2026-05-03T10:00:00+02:00',
  };
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(article(page(story('', '', script)))).toMatchObject({
    title: 'Bridge opens in spring',
    byline: 'Jane Doe, John Roe',
    site: 'The Example',
    published: '2026-05-03T10:00:00+02:00',
    language: 'en',
    direction: 'ltr',
    url: 'https://news.example/story',
  });
});

test('two blocks of a byline are not joined without a blank', () => {
  const byline =
    '<div class="story-byline"><div class="byline-original">By JANE DOE and JOHN ROE</div><div class="byline-title">Example Press</div></div>';
  expect(article(page(story(byline))).byline).toBe('JANE DOE and JOHN ROE');
});

/** Names and tags for which Readability or a filter drops elements. */
const tagsWithin = fc.constantFrom('span', 'b', 'em', 'a', 'code', 'time', 'mark', 'button', 'label');
const namesWithin = fc.constantFrom(
  ...'ad author banner byline caption comment extra footer header menu popup promo related share sidebar social sponsor tags widget'.split(
    ' ',
  ),
);

test('each sentence of a summary is what the reader sees, whatever the tags and names within it', () => {
  const word = fc.tuple(fc.nat(9), tagsWithin, namesWithin);
  fc.assert(
    fc.property(fc.array(word, { minLength: 8, maxLength: 8 }), (words) => {
      const paragraphs = words.map(
        ([number, tag, name], index) =>
          `<p>Council ${index} spent <${tag} class="${name}" id="${name}-${index}">${number + 2} million</${tag}> euros on its bridge, the mayor said. ${prose(1, index)}</p>`,
      );
      const document = page(`<article><h1>Bridges</h1>${paragraphs.join('\n')}</article>`);
      const sentences = rankArticle(article(document)).ranked.map(({ sentence }) => sentence.text);
      const shown = document.body.textContent;
      expect(sentences.filter((text) => text.includes('million')).length).toBe(words.length);
      expect(sentences.filter((text) => !shown.includes(text))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
