// Visibility that only a browser with layout can compute. Runs the built extraction script in Chromium; it must not
// change the page and may cause one layout at most, and another one for parts that are closed.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openViewer, type Viewer } from '../../scripts/browsers/saved-page-viewer.ts';
import type { Extraction } from '../../src/engine/model.ts';
import { prose } from '../page/page.ts';

const script = readFileSync(new URL('../../.output/chrome-mv3/extract.js', import.meta.url), 'utf8');
const paragraph = (seed: number, attributes = '') => `<p ${attributes}>${prose(3, seed)}</p>`;
const unseen: Readonly<Record<string, string>> = {
  'a style sheet hides it': paragraph(11, 'class="gone"'),
  'text that is invisible': paragraph(12, 'class="invisible"'),
  'clipped to no height': `<div class="flat">${paragraph(13)}</div>`,
  'for screen readers': `<span class="dot">${prose(3, 14)}</span>`,
  'content-visibility': `<div class="held">${paragraph(15)}</div>`,
  'content-visibility of bare text': `<div class="held">${prose(3, 16)}</div>`,
  'closed details of links': `<details><summary>More</summary><p><a href="#a">${prose(3, 17)}</a></p></details>`,
  'another language version': `<div lang="de" class="gone">${[20, 21, 22, 23, 24, 25, 26].map((seed) => paragraph(seed)).join('')}</div>`,
};
const seen: Readonly<Record<string, string>> = {
  'an attribute hides it, a style sheet shows it': paragraph(31, 'hidden class="shown"'),
  'visible within invisible': `<div class="invisible">${paragraph(32, 'class="visible"')}</div>`,
  'no box of its own': `<div class="unboxed">${paragraph(33)}</div>`,
  'an open shadow root, with a slot': `<x-part><template shadowrootmode="open"><div><slot></slot></div></template>${paragraph(34)}</x-part>`,
  'a shadow root within another': `<x-part><template shadowrootmode="open"><x-part><template shadowrootmode="open"><slot></slot></template><slot></slot></x-part></template>${paragraph(36)}</x-part>`,
  'closed details of prose': `<details><summary></summary>${paragraph(38)}</details>`,
  'open details': `<details open><summary></summary>${paragraph(35)}</details>`,
};

const html = (
  inside: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bridge opens in spring</title>
  <style>.gone { display: none } .invisible { visibility: hidden } .visible { visibility: visible }
    .flat { height: 0; overflow: hidden } .dot { position: absolute; width: 1px; height: 1px; overflow: clip }
    .held { content-visibility: hidden } .shown { display: block } .unboxed { display: contents }
    .consent { position: fixed; inset: 0; background: white }</style>
  <div aria-hidden="true"><article><h1>Bridge opens in spring</h1>${[1, 2, 3].map((seed) => paragraph(seed)).join('\n')}
  ${inside}</article></div>
  <div class="consent" role="dialog" aria-modal="true"><p>We and our 812 partners store information on your device.</p></div>`;

let viewer: Viewer;
beforeAll(async () => {
  viewer = await openViewer();
});
afterAll(() => viewer.close());

const read = (inside: string) =>
  viewer.view(html(inside), async ({ evaluate }) => {
    const extraction = (await evaluate(script)) as Extraction;
    return extraction.kind === 'article' ? extraction.article.paragraphs.map(({ text }) => text) : extraction;
  });
const first = [1, 2, 3].map((seed) => prose(3, seed));

test.each(Object.entries(unseen))('not read: %s', async (_, inside) => {
  expect(await read(inside)).toEqual(first);
});

test.each(Object.entries(seen))('read: %s', async (_, inside) => {
  const [seed] = /district \d+/.exec(inside)!;
  expect(await read(inside)).toEqual([...first, expect.stringContaining(seed)]);
});

test('an element without size inside a sentence is not read', async () => {
  const tooltip = `<span class="flat dot">${prose(1, 41)}</span>`;
  const inside = paragraph(37).replace('.', `${tooltip}.`);
  expect(await read(inside)).toEqual([...first, prose(3, 37)]);
});

// The browser lays out a closed part only when the script asks for what is in it.
test.each([
  ['one layout', 1, (name: string) => name !== 'closed details of prose'],
  ['another one for closed parts', 2, () => true],
])('the page stays as it is, with %s', async (_, most, isThere) => {
  const all = Object.entries({ ...unseen, ...seen })
    .filter(([name]) => isThere(name))
    .map(([, inside]) => inside)
    .join('\n');
  const [before, after, layouts] = await viewer.view(html(all), async (beside) => {
    const page = () => beside.evaluate('document.documentElement.outerHTML');
    const setWidth = (width: string) => `document.body.style.width = '${width}'; document.body`;
    await beside.evaluate(`${setWidth('80%')}.offsetWidth`);
    const html = await page();
    await beside.evaluate(`${setWidth('90%')}.offsetWidth`);
    const count = await beside.layouts();
    // A style change in the same task makes the layout invalid before the script runs.
    await beside.evaluate(`${setWidth('80%')}; ${script}`);
    return [html, await page(), (await beside.layouts()) - count];
  });
  expect(after).toBe(before);
  expect(layouts).toBe(most);
});
