import { expect, test } from 'vitest';
import type { Article } from '../../src/engine/model.ts';
import { bylineOf, directionOf, factsOf, siteOf, timeOf, titleOf } from '../../src/page/about.ts';
import { extract } from '../../src/page/extract.ts';
import { snapshot } from '../../src/page/snapshot.ts';
import { page, story } from './page.ts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

test.each([
  ['the site after a bar', { tab: 'Bridge opens | Example' }, 'Bridge opens'],
  ['the site before a dash', { tab: 'Example - Bridge opens' }, 'Bridge opens'],
  ['a part that is not the site', { tab: 'Bridge opens - at last' }, 'Bridge opens - at last'],
  ['the site by its name', { tab: 'Bridge opens – Daily News', site: 'Daily News' }, 'Bridge opens'],
  [
    'what is shown',
    { tab: 'Opinion | The bridge opens', headings: ['The bridge opens'] },
    'The bridge opens',
  ],
  [
    'metadata of an older article',
    { said: 'Old', tab: 'New bridge opens | X', headings: ['New bridge opens'] },
    'New bridge opens',
  ],
  ['the heading of a section', { said: 'Bridge', tab: 'Bridge | World', headings: ['World'] }, 'Bridge'],
  ['what is said', { said: 'Bridge &amp; road', tab: 'x' }, 'Bridge & road'],
  ['the only heading', { headings: ['Bridge'] }, 'Bridge'],
  ['nothing', {}, ''],
])('title: %s', (_, page: { said?: string; tab?: string; site?: string; headings?: string[] }, title) => {
  const { said, tab = '', site = '', headings = [] } = page;
  expect(titleOf(said, site, { tab, headings, url: 'https://www.example.org/story' })).toBe(title);
});

test.each([
  ['2026-05-03T10:00:00Z', '2026-05-03T10:00:00Z'],
  ['2026-05-03T10:00:00+0200', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03 10:00:00 +02:00', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03', '2026-05-03'],
  ['2026-05-03 10:00', '2026-05-03T10:00'],
  ['Sun, 03 May 2026 10:00:00 GMT', '2026-05-03T10:00:00.000Z'],
  ['May 3, 2026', '2026-05-03T00:00:00.000Z'],
  ['0001-01-01T00:00:00Z', undefined],
  ['2026-13-41', undefined],
  ['yesterday', undefined],
])('published %j → %j', (said, published) => {
  expect(timeOf([undefined, '', said])).toBe(published);
});

test.each([
  ['<html lang="en_us">', 'en-US'],
  [`<html lang="">${meta('og:locale', 'de_DE')}`, 'de-DE'],
  ['<meta http-equiv="Content-Language" content="fr, en">', 'fr'],
  [`<html lang="not a tag">${meta('og:locale', 'pt_BR')}`, 'pt-BR'],
  ['<p>', 'und'],
])('language: %s → %s', (html, language) =>
  expect(factsOf(snapshot(page(html)), '').language).toBe(language),
);

test.each([
  ['By Jane Doe', 'Jane Doe'],
  ['Jane Doe\n\t\tMay 3, 2026', 'Jane Doe'],
  ['By', ''],
  ['Jane DoeMay 3, 2026', ''],
  ['https://social.example/jane', ''],
  [undefined, ''],
])('byline %j → %j', (said, byline) => expect(bylineOf(said)).toBe(byline));

test.each([
  ['The Example', 'The Example'],
  ['https://www.example.org', 'example.org'],
  [null, 'example.org'],
])('site %j → %j', (said, site) => expect(siteOf(said, 'https://www.example.org/story')).toBe(site));

test.each([
  ['rtl', 'Hello', 'rtl'],
  [null, 'Hello', 'ltr'],
  ['auto', 'שלום עולם', 'rtl'],
  [undefined, 'قال الوزير إن Boeing', 'rtl'],
])('direction: said %j, %j → %s', (said, text, direction) => expect(directionOf(said, text)).toBe(direction));

test.each([
  ['structured data', data({ '@graph': [{ '@type': ['NewsArticle'] }] }), true],
  ['Open Graph', meta('og:type', 'article'), true],
  ['one article', '<article></article>', true],
  ['its body', '<div itemprop="articleBody"></div>', true],
  ['several articles', '<article></article><article></article>', false],
  ['a site', data({ '@type': 'WebSite' }) + meta('og:type', 'website'), false],
])('says that it is an article: %s', (_, html, isMarked) =>
  expect(factsOf(snapshot(page(html)), '').isMarked).toBe(isMarked),
);

test('all of it, from the page to the article', () => {
  const said = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Bridge opens in spring',
    author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
    publisher: { name: 'The Example' },
    datePublished: '2026-05-03T10:00:00+02:00',
  };
  const { article } = extract(page(story('', '', data(said)))) as { article: Article };
  expect(article).toMatchObject({
    title: 'Bridge opens in spring',
    byline: 'Jane Doe, John Roe',
    site: 'The Example',
    published: '2026-05-03T10:00:00+02:00',
    language: 'en',
    direction: 'ltr',
    url: 'https://news.example/story',
  });
});
