import { expect, test } from 'vitest';
import { type PageMetadata, readMetadata } from '../../../src/page/metadata/metadata.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page } from '../page.ts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

test.each([
  ['<html lang="en_us">', 'en-US'],
  [`<html lang="">${meta('og:locale', 'de_DE')}`, 'de-DE'],
  ['<meta http-equiv="Content-Language" content="fr, en">', 'fr'],
  [`<html lang="not a tag">${meta('og:locale', 'pt_BR')}`, 'pt-BR'],
  ['<html xml:lang="ru">', 'ru'],
  [`<html lang="english">${data({ '@type': 'NewsArticle', inLanguage: 'en' })}`, 'en'],
  ['<p>', 'und'],
])('language: %s → %s', (html, language) =>
  expect(readMetadata(takeSnapshot(page(html)), '').language).toBe(language),
);

test.each([
  ['structured data', data({ '@graph': [{ '@type': ['NewsArticle'] }] }), true],
  ['Open Graph', meta('og:type', 'article'), true],
  ['one article', '<article></article>', true],
  ['its body', '<div itemprop="articleBody"></div>', true],
  ['several articles', '<article></article><article></article>', false],
  ['a site', data({ '@type': 'WebSite' }) + meta('og:type', 'website'), false],
])('says that it is an article: %s', (_, html, isDeclaredArticle) =>
  expect(readMetadata(takeSnapshot(page(html)), '').isDeclaredArticle).toBe(isDeclaredArticle),
);

test.each<[name: string, html: string, facts: Partial<PageMetadata>]>([
  ['names of the site', meta('og:site_name', 'A') + meta('application-name', 'B'), { sites: ['A', 'B', ''] }],
  [
    'headlines',
    meta('twitter:title', 'B') + meta('og:title', 'A') + data({ '@type': 'Article', headline: '' }),
    { headlines: ['B', 'A'] },
  ],
  [
    'several properties of one element',
    meta('og:title twitter:title', 'A') + meta('author article:author', 'B'),
    { headlines: ['A', 'A'], authors: [[], ['B'], ['B']] },
  ],
  [
    'authors',
    `<meta name="author" content="B">${meta('article:author', 'C')}${data({ '@type': 'Article', author: 'A' })}`,
    { authors: [['A'], ['B'], ['C']] },
  ],
  [
    'names of authors that are links',
    '<a rel="author">Jane</a><a rel="nofollow author">John</a><a rel="author">Jane</a>',
    { linkedAuthors: ['Jane', 'John'] },
  ],
  [
    'authors by other names',
    `${meta('tracker.author', 'A')}${meta('citation_author', 'C, B')}`,
    { authors: [[], [''], ['B C', 'A']] },
  ],
  ['the title of a paper', meta('citation_title', 'A'), { headlines: ['A'] }],
  ['the day of a paper', meta('citation_date', '2026/5/3'), { times: ['2026/5/3'] }],
  [
    'times that are not those of a change',
    '<time itemprop="dateModified" datetime="9"></time><time pubdate datetime="1">x</time>',
    { times: ['1', 'x'], otherTimes: ['1', 'x'] },
  ],
  [
    'a time in a microformat',
    '<abbr class="published" title="4">x</abbr><abbr title="World">W</abbr>',
    { times: [], otherTimes: ['4', 'x'] },
  ],
  ['a heading without its link', '<h1>Fields <a href="#fields">¶</a></h1>', { headings: ['Fields'] }],
  [
    'a heading of two lines',
    '<h1><span>Culture</span>Bridge opens</h1><h1><b>B</b>ridge</h1>',
    { headings: ['Culture Bridge opens', 'Bridge'] },
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
    { times: ['1', '2', '2', '3', '3b'], otherTimes: ['5', 'x', '4'] },
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
])('facts: %s', (_, html, facts) => expect(readMetadata(takeSnapshot(page(html)), '')).toMatchObject(facts));
