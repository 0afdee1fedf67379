import { expect, test } from 'vitest';
import { type JsonLdArticle, readJsonLd } from '../../../src/page/metadata/json-ld.ts';

const read = (data: object | string, ...titles: string[]) =>
  readJsonLd([typeof data === 'string' ? data : JSON.stringify(data)], titles);
const article = { '@type': 'NewsArticle', headline: 'Bridge opens' };

test.each<[name: string, data: object | string, said: Partial<JsonLdArticle>]>([
  [
    'an article',
    { ...article, datePublished: '2026-05-03', wordCount: '385' },
    { published: '2026-05-03', wordCount: 385 },
  ],
  ['a type of several', { ...article, '@type': ['Thing', 'BlogPosting'] }, { headline: 'Bridge opens' }],
  ['in a list', [{ '@type': 'WebSite', headline: 'X' }, article], { headline: 'Bridge opens' }],
  [
    'in a graph',
    { '@graph': [{ '@type': 'WebPage', datePublished: '1' }, article] },
    { headline: 'Bridge opens' },
  ],
  ['as what the page is about', { '@type': 'WebPage', mainEntity: article }, { headline: 'Bridge opens' }],
  ['the page alone', { '@type': 'WebPage', datePublished: '2026-05-03' }, { published: '2026-05-03' }],
  ['an author', { ...article, author: 'Jane Doe' }, { authors: ['Jane Doe'] }],
  ['a person', { ...article, author: { name: 'Jane Doe' } }, { authors: ['Jane Doe'] }],
  ['several', { ...article, author: [{ name: 'Jane' }, 'John', {}] }, { authors: ['Jane', 'John'] }],
  ['names of one', { ...article, author: { name: ['Jane', 'John'] } }, { authors: ['Jane', 'John'] }],
  [
    'references',
    {
      '@graph': [
        { ...article, author: { '@id': '#j' }, publisher: { '@id': '#p' } },
        { '@id': '#j', name: 'Jane' },
        { '@id': '#p', name: 'The Example' },
      ],
    },
    { authors: ['Jane'], publisher: 'The Example' },
  ],
  ['a reference to nothing', { ...article, author: { '@id': '#j' } }, { authors: [] }],
  ['a comment around it', `<!-- ${JSON.stringify(article)} -->`, { headline: 'Bridge opens' }],
  ['a section around it', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`, { headline: 'Bridge opens' }],
  [
    'a line break in it',
    JSON.stringify(article).replace(' opens', '\n opens'),
    { headline: 'Bridge  opens' },
  ],
  ['broken', '{"@type": "NewsArticle", "headline":', { headline: '', authors: [] }],
  [
    'other kinds of values',
    { ...article, headline: 1, author: 2, publisher: null, wordCount: 'x' },
    { headline: '', authors: [], wordCount: 0 },
  ],
  ['nothing', 'null', { headline: '' }],
])('%s', (_, data, said) => expect(read(data)).toMatchObject(said));

test('of several articles, the one that the page shows', () => {
  const other = { ...article, headline: 'Road closed' };
  expect(read([other, article], 'Bridge opens | Example').headline).toBe('Bridge opens');
  expect(read([other, article], 'Something else').headline).toBe('Road closed');
});

test.each([
  ['arrays around everything', `${'['.repeat(100_000)}1${']'.repeat(100_000)}`, { headline: '' }],
  [
    'arrays as author',
    `{"@type": "NewsArticle", "headline": "A", "author": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    { headline: 'A', authors: [] },
  ],
  [
    'arrays as name',
    `{"@type": "NewsArticle", "author": {"name": ${'['.repeat(20_000)}"A"${']'.repeat(20_000)}}}`,
    { authors: [] },
  ],
  ['a list in a list', { ...article, author: [[{ name: 'Jane' }], ['John']] }, { authors: ['Jane', 'John'] }],
])('deep nesting: %s', (_, data, expected) => expect(read(data)).toMatchObject(expected));

test('an article without a headline is not taken for the shown one', () => {
  const unnamed = { '@type': 'NewsArticle', headline: '—', wordCount: 1 };
  expect(read([unnamed, { ...article, wordCount: 2 }], '- Bridge opens').wordCount).toBe(2);
});
