import { expect, test } from 'vitest';
import { readHeadlineArea } from '../../../src/page/metadata/headline-area.ts';
import { shownAuthors } from '../../../src/page/metadata/shown-authors.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page } from '../page.ts';

const shown = (html: string) =>
  shownAuthors(
    readHeadlineArea(takeSnapshot(page(`<main><h1>Bridge opens</h1>${html}</main>`)), 'Bridge opens'),
  );
const author = (name: string) => `<a href="/author/${name}">${name}</a>`;

test.each<[name: string, html: string, names: string[]]>([
  ['links to authors', `<p>${author('Jane')} and ${author('John')}</p>`, ['Jane', 'John']],
  ['links with a mark', '<a rel="author" href="/jane">Jane</a>', ['Jane']],
  ['two links to one', `${author('Jane')}<a href="/author/Jane">Learn more</a>`, ['Jane']],
  [
    'not those of other articles',
    `${author('Jane')}<p>One</p><p>Two</p><p>Three</p>${author('John')}`,
    ['Jane'],
  ],
  ['not the page of all authors', '<a href="/authors/">Authors</a>', []],
  ['not reviewers', `<p>${author('Jane')}</p><p>Reviewed by ${author('John')}</p>`, ['Jane']],
  ['a line', '<p>News</p><p>By Jane Doe</p>', ['By Jane Doe']],
  ['no sentence', '<p>by our team of engineers</p>', []],
  ['the element after a label', '<p><span>Written by</span> <b>Jane Doe</b></p>', ['Jane Doe']],
  ['but not what comes later', '<div><p>Written by</p></div><div><p>But guess</p></div>', []],
  [
    'nobody who made what an article is about',
    '<table><tr><th>Directed by</th><td>Jane Doe</td></tr></table><dl><dt>Written by</dt><dd>John Roe</dd></dl>',
    [],
  ],
  ['a class', '<span class="author__name">Jane Doe</span><span>Editor</span>', ['Jane Doe']],
  [
    'the name rather than what stands beside it',
    '<p class="post-author__byline">Engineer</p><p class="post-author__name">Jane</p>',
    ['Jane'],
  ],
  ['microdata', '<span itemprop="author"><span itemprop="name">Jane</span></span>', ['Jane']],
  [
    'the authors of a paper in one element',
    '<span class="authors">Jane Doe<sup>1</sup>, John Roe<sup>2</sup></span><i><sup>1</sup> Institute</i>',
    ['Jane Doe, John Roe'],
  ],
  [
    'and each in one of their own',
    '<b class="author">Jane Doe</b> <i>Institute</i> <b class="author">John Roe</b> <i>Institute</i>',
    ['Jane Doe', 'John Roe'],
  ],
  ['nobody', '<p>News</p>', []],
])('%s', (_, html, names) => expect(shown(html)).toEqual(names));
