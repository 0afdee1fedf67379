import { expect, test } from 'vitest';
import { metaTagsLike, paperAuthors, readMetaTags } from '../../../src/page/metadata/meta-tags.ts';
import { page } from '../page.ts';

const read = (html: string) => readMetaTags([...page(html).querySelectorAll('meta')]);

test.each<[name: string, html: string, tags: Record<string, string>]>([
  ['a name', '<meta name="Author" content="Jane">', { author: 'Jane' }],
  ['an HTTP header', '<meta http-equiv="Content-Language" content="fr">', { 'content-language': 'fr' }],
  [
    'several properties',
    '<meta property="og:title twitter:title" content="A">',
    { 'og:title': 'A', 'twitter:title': 'A' },
  ],
  ['several items', '<meta itemprop="name  headline" content="A">', { name: 'A', headline: 'A' }],
  ['a name with a blank', '<meta name="publish date" content="A">', { 'publish date': 'A' }],
  ['of equal names the last', '<meta name="a" content="1"><meta name="a" content="2">', { a: '2' }],
  [
    'not of an item of a list',
    '<meta itemprop="a" content="1"><ul><li><meta itemprop="a" content="2"></li></ul><div itemprop="itemListElement"><meta itemprop="a" content="3"></div>',
    { a: '1' },
  ],
  ['no content', '<meta name="a"><meta name="b" content=""><meta content="c">', {}],
])('%s', (_, html, tags) => expect(Object.fromEntries(read(html))).toEqual(tags));

test('the contents of the tags whose name matches', () => {
  const tags = read('<meta name="a1" content="A"><meta name="b" content="B"><meta name="a2" content="C">');
  expect(metaTagsLike(tags, /^a/)).toEqual(['A', 'C']);
});

test('the authors of a paper', () => {
  const metas = page(
    '<meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="John Roe"><meta name="citation_author" content=""><meta name="citation_title" content="Bridges">',
  ).querySelectorAll('meta');
  expect(paperAuthors([...metas])).toEqual(['Jane Doe', 'John Roe']);
});
