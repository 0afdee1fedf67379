import { expect, test } from 'vitest';
import { readHeadlineArea } from '../../../src/page/metadata/headline-area.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page, prose } from '../page.ts';

function textsAround(html: string) {
  const { above, below } = readHeadlineArea(takeSnapshot(page(html)), 'Bridge opens');
  return [above, below].map((pieces) => pieces.map(({ text }) => text));
}
const heading = '<h1>Bridge opens</h1>';

test.each<[name: string, html: string, above: string[], below: string[]]>([
  [
    'lines above, nearest first, and below',
    `<div><p>News</p><p>May 3</p>${heading}<p>By <a>Jane</a></p></div>`,
    ['May 3', 'News'],
    ['By', 'Jane'],
  ],
  ['a smaller heading', '<h2>Bridge opens</h2><p>Jane</p>', [], ['Jane']],
  [
    'not the head of the site',
    `<div>May 1</div><main><div><div>May 3${heading}</div></div></main>`,
    ['May 3'],
    [],
  ],
  [
    'what is below the first paragraph, but not below the second',
    `<div>${heading}<p>${prose()}</p><p>Jane</p><p>${prose()}</p><p>John</p></div>`,
    [],
    ['Jane'],
  ],
  ['no caption', `<div>${heading}<figure><figcaption>May 1</figcaption></figure></div>`, [], []],
  ['no signs', `<div>${heading}<p>• |</p></div>`, [], []],
  ['no such heading', '<div><h1>Road closed</h1><p>Jane</p></div>', [], []],
])('%s', (_, html, above, below) => expect(textsAround(html)).toEqual([above, below]));

test.each([
  ['a variant of the title', '<h2>Culture: Old bridge in the north opens</h2>', ['Jane']],
  ['another heading', '<h2>Old road in the south closed</h2>', []],
])('below %s', (_, html, below) => {
  const snapshot = takeSnapshot(page(`${html}<p>Jane</p>`));
  const area = readHeadlineArea(snapshot, 'The old bridge opens in the north at last');
  expect(area.below.map(({ text }) => text)).toEqual(below);
});
