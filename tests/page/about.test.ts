import { expect, test } from 'vitest';
import type { Article } from '../../src/engine/model.ts';
import { bylineOf, directionOf, timeOf } from '../../src/page/about.ts';
import { extract } from '../../src/page/extract.ts';
import { type Facts, factsOf } from '../../src/page/facts.ts';
import { siteOf, titleOf } from '../../src/page/title.ts';
import { page, story } from './page.ts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

const nothing = { tab: '', headings: [], headline: '', ownHeading: '', sites: [] };

test.each<[name: string, page: Partial<Parameters<typeof titleOf>[1]> & { said?: string }, title: string]>([
  ['the site after a bar', { tab: 'Bridge opens | Example' }, 'Bridge opens'],
  ['the site before a dash', { tab: 'Example - Bridge opens' }, 'Bridge opens'],
  ['the site before a colon', { tab: 'Example: Bridge opens' }, 'Bridge opens'],
  ['a bar without blanks', { tab: 'Bridge opens｜Example' }, 'Bridge opens'],
  ['two colons', { tab: 'Bridge opens :: Example' }, 'Bridge opens'],
  ['a middle dot', { tab: 'Bridge opens · Example' }, 'Bridge opens'],
  ['a raquo', { tab: 'Bridge opens » Example' }, 'Bridge opens'],
  ['a part that is not the site', { tab: 'Bridge opens - at last' }, 'Bridge opens - at last'],
  ['a colon of its own', { tab: 'Bridge: it opens — at last' }, 'Bridge: it opens — at last'],
  ['the site by its name', { tab: 'Bridge opens – Daily News', sites: ['Daily News'] }, 'Bridge opens'],
  ['the site by its initials', { tab: 'Bridge opens – The Earth X-ray' }, 'Bridge opens – The Earth X-ray'],
  ['its article', { tab: 'Bridge opens – Exàmple' }, 'Bridge opens'],
  [
    'what is shown',
    { tab: 'Opinion | The bridge opens', headings: ['The bridge opens'] },
    'The bridge opens',
  ],
  [
    'what is shown in other words',
    { said: 'New bridge opens in spring', headings: ['In spring, the new bridge opens'] },
    'In spring, the new bridge opens',
  ],
  [
    'metadata of an older article',
    { said: 'Old', tab: 'New bridge opens | X', headings: ['New bridge opens'] },
    'New bridge opens',
  ],
  [
    'a title of an older article',
    {
      tab: 'Old | X',
      headings: ['World and more', 'New bridge opens'],
      ownHeading: 'New bridge opens',
    },
    'New bridge opens',
  ],
  ['the heading of a section', { said: 'Bridge', tab: 'Bridge | World', headings: ['World'] }, 'Bridge'],
  [
    'the heading of the site',
    { tab: 'Bridge | The Daily News', headings: ['The Daily News'], sites: ['The Daily News'] },
    'Bridge',
  ],
  [
    'structured data',
    { headline: 'Bridge opens', said: 'You will not believe it', tab: 'X' },
    'Bridge opens',
  ],
  ['what is said', { said: 'Bridge &amp; road', tab: 'x' }, 'Bridge & road'],
  ['the only heading', { headings: ['Bridge'] }, 'Bridge'],
  ['nothing', {}, ''],
])('title: %s', (_, { said, ...page }, title) => {
  expect(titleOf(said, { ...nothing, ...page, url: 'https://www.example.org/story' })).toBe(title);
});

test.each([
  ['2026-05-03T10:00:00Z', '2026-05-03T10:00:00Z'],
  ['2026-05-03T10:00:00+0200', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03 10:00:00 +02:00', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03', '2026-05-03'],
  ['2026-05-03 10:00', '2026-05-03T10:00'],
  ['Sun, 03 May 2026 10:00:00 GMT', '2026-05-03T10:00:00.000Z'],
  ['May 3, 2026', '2026-05-03'],
  ['May 3, 2026 10:00', '2026-05-03T10:00:00'],
  ['2026/5/3', '2026-05-03'],
  ['03/05/2026', undefined],
  ['3.5.2026', undefined],
  ['https://social.example/2026-05', undefined],
  ['2026', undefined],
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
  ['<html xml:lang="ru">', 'ru'],
  [`<html lang="english">${data({ '@type': 'NewsArticle', inLanguage: 'en' })}`, 'en'],
  ['<p>', 'und'],
])('language: %s → %s', (html, language) => expect(factsOf(page(html), '').language).toBe(language));

test.each([
  [['2026-05-03', '2026-05-03T10:00:00Z', '2026-05-04'], '2026-05-03T10:00:00Z'],
  [['May 3, 2026 10:00', '2026-05-03 10:00:13+02:00'], '2026-05-03T10:00:00'],
  [['0001-01-01T00:00:00Z', '2026-05-04'], '2026-05-04'],
])('the first time, as precise as it is said: %j → %j', (said, published) =>
  expect(timeOf(said)).toBe(published),
);

test.each([
  [['By Jane Doe'], 'Jane Doe'],
  [['Jane Doe', 'John Roe', 'Jane Doe'], 'Jane Doe, John Roe'],
  [['Jane Doe\n\t\tMay 3, 2026'], 'Jane Doe'],
  [['Jane Doe | The Example'], 'Jane Doe'],
  [['Analysis by Jane Doe,'], 'Jane Doe'],
  [['Von Jana Muster'], 'Jana Muster'],
  [['Par Jeanne Dupont'], 'Jeanne Dupont'],
  [['Text: Jana Muster'], 'Jana Muster'],
  [['Автор: Анна Иванова'], 'Анна Иванова'],
  [['Von der Leyen'], 'Von der Leyen'],
  [['Di Maria'], 'Di Maria'],
  [['By'], ''],
  [['admin'], ''],
  [['Jane DoeMay 3, 2026'], ''],
  [['https://social.example/jane', 'Jane Doe'], 'Jane Doe'],
  [[undefined], ''],
  [[...'abcdefg'], ''],
])('byline %j → %j', (said, byline) => expect(bylineOf([said])).toBe(byline));

test('the byline that is said first, if it is one', () => {
  expect(bylineOf([[], ['https://social.example/jane'], ['Jane Doe'], ['John Roe']])).toBe('Jane Doe');
});

test.each([
  ['its name', ['The Example'], '', 'The Example'],
  ['the first that is no address', ['https://www.example.org', '', 'Example'], '', 'Example'],
  ['a part of the title', [], 'Bridge opens | World | The Example', 'The Example'],
  ['but not any part', [], 'Bridge opens | World', 'example.org'],
  ['nor all of it', [], 'Example', 'example.org'],
])('site: %s', (_, sites, tab, site) =>
  expect(siteOf({ sites, tab, url: 'https://www.example.org/story' })).toBe(site),
);

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
  expect(factsOf(page(html), '').isMarked).toBe(isMarked),
);

test.each<[name: string, html: string, facts: Partial<Facts>]>([
  ['names of the site', meta('og:site_name', 'A') + meta('application-name', 'B'), { sites: ['A', 'B', ''] }],
  [
    'names of authors that are links',
    '<a rel="author">Jane</a><a rel="nofollow author">John</a><a rel="author">Jane</a>',
    { linkedAuthors: ['Jane', 'John'] },
  ],
  [
    'the heading of the only article',
    '<h1>World</h1><article><h1>Bridge</h1></article>',
    { headings: ['World', 'Bridge'], ownHeading: 'Bridge' },
  ],
  ['of several articles', '<article><h1>A</h1></article><article><h1>B</h1></article>', { ownHeading: '' }],
  [
    'times',
    `<time datetime="5">x</time><article><time>4</time></article><b itemprop="datePublished">3</b>${
      meta('date', '3b') + meta('article:published_time', '2') + meta('article:modified_time', '9')
    }${data({ '@type': 'Article', datePublished: '1' })}`,
    { times: ['1', '2', '2', '3', '3b', '4', '5', '4', '3'] },
  ],
  ['that it is not free', data({ hasPart: { isAccessibleForFree: 'False' } }), { isFree: false }],
  ['so in a meta', '<meta itemprop="isAccessibleForFree" content="false">', { isFree: false }],
  ['so as a link', data({ isAccessibleForFree: 'https://schema.org/False' }), { isFree: false }],
  ['so for networks', meta('article:content_tier', 'locked'), { isFree: false }],
  [
    'that it is free',
    data({ isAccessibleForFree: true }) + meta('article:content_tier', 'free'),
    { isFree: true },
  ],
])('facts: %s', (_, html, facts) => expect(factsOf(page(html), '')).toMatchObject(facts));

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
