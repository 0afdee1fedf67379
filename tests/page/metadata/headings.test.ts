import { expect, test } from 'vitest';
import { headingTexts, withoutSiteHeading } from '../../../src/page/metadata/headings.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page } from '../page.ts';

test.each([
  ['a sign that links to it', '<h1>A<a href="#a">¶</a></h1>', 'A'],
  ['a sign before it', '<h1><a href="#a">#</a>A</h1>', 'A'],
  ['a link to it', '<h1>A<a href="#a">Link to this heading</a></h1>', 'A'],
  ['which may be the heading', '<h1><a href="#a">A</a></h1>', 'A'],
  ['a tool', '<h1>A <a href="/edit">[edit]</a></h1>', 'A'],
  ['small print', '<h1>A <small>New in 2.1</small></h1>', 'A'],
  [
    'elements without a blank',
    '<h1><span>Culture</span><span>Bridge opens</span></h1>',
    'Culture Bridge opens',
  ],
])('%s', (_, html, text) => expect(headingTexts([...page(html).querySelectorAll('h1')])).toEqual([text]));

test.each([
  ['a link to the start page', '<h1><a href="/">A</a></h1><article><h2>B</h2><h2>C</h2></article>', ['B']],
  ['with its address', '<h1><a href="https://a.example/">A</a></h1><main><h2>B</h2></main>', ['B']],
  ['the name of the site', '<h1>The Site</h1><main><h2>B</h2></main>', ['B']],
  ['its name as a title', '<main><h1>The Site</h1><h2>B</h2></main>', ['The Site']],
  ['another heading', '<h1><a href="/">A</a></h1><h1>B</h1>', ['A', 'B']],
  ['no other heading', '<h1><a href="/">A</a></h1><h2>B</h2>', ['A']],
  ['a title', '<h1>A</h1><article><h2>B</h2></article>', ['A']],
])('%s', (_, html, texts) =>
  expect(headingTexts(withoutSiteHeading(takeSnapshot(page(html)), ['The Site']))).toEqual(texts),
);
