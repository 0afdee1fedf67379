import { expect, test } from 'vitest';
import { about, bylineOf, directionOf } from '../../src/page/about.ts';
import { page } from './page.ts';

const of = (html: string, url = 'https://www.example.org/story') => about(page(html, { url }), url);
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

test.each([
  ['the site after a bar', '<title>Bridge opens | Example</title>', 'Bridge opens'],
  ['the site before a dash', '<title>Example - Bridge opens</title>', 'Bridge opens'],
  ['a part that is not the site', '<title>Bridge opens - at last</title>', 'Bridge opens - at last'],
  [
    'the site by its name',
    `<title>Bridge opens – Daily News</title>${meta('og:site_name', 'Daily News')}`,
    'Bridge opens',
  ],
  [
    'what is shown',
    '<title>Opinion | The bridge opens in May</title><h1>The bridge opens in May</h1>',
    'The bridge opens in May',
  ],
  [
    'metadata of an older article',
    `<title>The new bridge opens | Example</title>${meta('og:title', 'Old one closes')}<h1>The new bridge opens</h1>`,
    'The new bridge opens',
  ],
  [
    'structured data',
    `<title>x</title>${data({ '@type': 'NewsArticle', headline: 'Bridge &amp; road' })}`,
    'Bridge & road',
  ],
  ['the only heading', '<h1>Bridge</h1>', 'Bridge'],
  ['nothing', '', ''],
])('title: %s', (_, html, title) => expect(of(html).title).toBe(title));

test.each([
  ['2026-05-03T10:00:00Z', '2026-05-03T10:00:00Z'],
  ['2026-05-03T10:00:00+0200', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03', '2026-05-03'],
  ['2026-05-03 10:00', '2026-05-03T10:00'],
  ['Sun, 03 May 2026 10:00:00 GMT', '2026-05-03T10:00:00.000Z'],
  ['May 3, 2026', '2026-05-03T00:00:00.000Z'],
  ['0001-01-01T00:00:00Z', undefined],
  ['yesterday', undefined],
])('published %j → %j', (said, published) => {
  expect(of(meta('article:published_time', said)).published).toBe(published);
  expect(of(data({ '@graph': [{ '@type': ['NewsArticle'], datePublished: said }] })).published).toBe(
    published,
  );
  expect(of(`<article><time datetime="${said}">then</time></article>`).published).toBe(published);
});

test.each([
  ['<html lang="en_us">', 'en-US'],
  [`<html lang="">${meta('og:locale', 'de_DE')}`, 'de-DE'],
  ['<meta http-equiv="Content-Language" content="fr, en">', 'fr'],
  [`<html lang="not a tag">${meta('og:locale', 'pt_BR')}`, 'pt-BR'],
  ['<p>', 'und'],
])('language: %s → %s', (html, language) => expect(of(html).language).toBe(language));

test.each([
  ['By Jane Doe', 'Jane Doe'],
  ['Jane Doe\n\t\tMay 3, 2026', 'Jane Doe'],
  ['https://social.example/jane', ''],
])('byline %j → %j', (said, byline) => expect(bylineOf(said)).toBe(byline));

test('byline and site of structured data', () => {
  const { byline, site, isFree, wordCount } = of(
    data({
      '@type': 'ReportageNewsArticle',
      author: [{ name: 'Jane Doe' }, 'John Roe'],
      publisher: { name: 'The Example' },
      isAccessibleForFree: 'False',
      wordCount: '812',
    }),
  );
  expect({ byline, site, isFree, wordCount }).toEqual({
    byline: 'Jane Doe, John Roe',
    site: 'The Example',
    isFree: false,
    wordCount: 812,
  });
});

test('a site without a name has its host', () => {
  expect(of('').site).toBe('example.org');
  expect(of(meta('og:site_name', 'https://www.example.org')).site).toBe('example.org');
});

test.each([
  ['rtl', 'Hello', 'rtl'],
  [null, 'Hello', 'ltr'],
  ['auto', 'שלום עולם', 'rtl'],
  [undefined, 'قال الوزير إن Boeing', 'rtl'],
])('direction: said %j, %j → %s', (said, text, direction) => expect(directionOf(said, text)).toBe(direction));
