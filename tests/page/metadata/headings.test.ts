import { expect, test } from 'vitest';
import { headingTexts, topHeadings } from '../../../src/page/metadata/headings.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page } from '../page.ts';

test.each([
  ['a sign that links to it', '<h1>A<a href="#a">¶</a></h1>', 'A'],
  ['a sign before it', '<h1><a href="#a">#</a>A</h1>', 'A'],
  ['a link to it', '<h1>A<a href="#a">Link to this heading</a></h1>', 'A'],
  ['which may be the heading', '<h1><a href="#a">A</a></h1>', 'A'],
  ['a tool', '<h1>A <a href="/edit">[edit]</a></h1>', 'A'],
  ['small print', '<h1>A <small>New in 2.1</small></h1>', 'A'],
  ['a badge', '<h1>A <span class="badge badge-new">Beta</span></h1>', 'A'],
  ['which is all of it', '<h1><span class="badge">A</span></h1>', 'A'],
  [
    'elements without a blank',
    '<h1><span>Culture</span><span>Bridge opens</span></h1>',
    'Culture Bridge opens',
  ],
])('%s', (_, html, text) => expect(headingTexts([...page(html).querySelectorAll('h1')])).toEqual([text]));

test.each([
  ['a link to the start page', '<h1><a href="/">A</a></h1><article><h2>B</h2><h2>C</h2></article>', ['B']],
  ['with its address', '<h1><a href="https://a.example/">A</a></h1><main><h2>B</h2></main>', ['B']],
  [
    'a link to the start of a blog',
    '<h1><a href="/blog/">A</a></h1><main><h2><a href="/blog/b">B</a></h2></main>',
    ['B'],
  ],
  ['a link to the page', '<h1><a href="/blog/b">A</a></h1><main><h2>B</h2></main>', ['A']],
  ['the name of the site', '<h1>The Site</h1><main><h2>B</h2></main>', ['B']],
  ['its name as a title', '<main><h1>The Site</h1><h2>B</h2></main>', ['The Site']],
  ['another heading', '<h1><a href="/">A</a></h1><h1>B</h1>', ['B']],
  ['a link to the start of a manual', '<h1><a href="index.html">A</a></h1><h1>B</h1>', ['B']],
  ['a link to another page', '<h1><a href="other.html">A</a></h1><h1>B</h1>', ['A', 'B']],
  ['a link in a longer heading', '<h1><a href="/">A</a>::C</h1><h1>B</h1>', ['A::C', 'B']],
  ['no other heading', '<h1><a href="/">A</a></h1><h2>B</h2>', ['A']],
  ['a title', '<h1>A</h1><article><h2>B</h2></article>', ['A']],
  [
    'no other heading of an article',
    '<title>The Site: Bridge opens</title><h1><a href="/">The Site</a></h1><h2>News</h2><h3>Bridge opens</h3>',
    ['Bridge opens'],
  ],
  ['no first heading', '<title>B opens - A</title><h2>B opens</h2><h2>News</h2>', ['B opens']],
  ['the heading of a section', '<title>News: the bridge opens in Kelden</title><h2>The bridge</h2>', []],
  ['a heading only in the title', '<title>A: B</title><h1><a href="/">A</a></h1><h3>C</h3>', []],
])('%s', (_, html, texts) => {
  const snapshot = takeSnapshot(page(html));
  const tab = snapshot.page.title;
  const { headings } = topHeadings(snapshot, ['The Site'], { url: 'https://a.example/blog/b', tab });
  expect(headingTexts(headings)).toEqual(texts);
});

test.each(['2', 'page/2/', 'amp'])('a heading that links from %s to the page is its title', (view) => {
  const snapshot = takeSnapshot(page('<h1><a href="/blog/b/">A</a></h1><main><h2>B</h2></main>'));
  const { headings } = topHeadings(snapshot, [], { url: `https://a.example/blog/b/${view}`, tab: 'A' });
  expect(headingTexts(headings)).toEqual(['A']);
});
