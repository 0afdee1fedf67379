import { expect, test } from 'vitest';
import type { Jump } from '../../../src/engine/passage.ts';
import { reveal } from '../../../src/page/reveal/reveal.ts';
import { highlightedTexts, pageWithHighlights } from './page-with-highlights.ts';

const passages = (...texts: string[]) => texts.map((text) => ({ text, before: '', after: '' }));

const open = (html = '<p>The pier burned down. Nobody was hurt.</p>') => pageWithHighlights(html);

const highlight = (document: Document, texts: readonly string[], jump?: Jump) =>
  reveal(document, { kind: 'highlight', passages: passages(...texts), ...(jump && { jump }) }).map(
    ({ isHighlighted }) => isHighlighted,
  );
const ask = (document: Document, ...texts: readonly string[]) =>
  reveal(document, { kind: 'ask', passages: passages(...texts) }).map(({ isHighlighted }) => isHighlighted);

test('the passages of the page are highlighted, and each is reported', () => {
  const document = open();
  expect(highlight(document, ['Nobody was hurt.', 'Gone.', 'The pier burned down.'])).toEqual([
    true,
    false,
    true,
  ]);
  expect(highlightedTexts(document)).toEqual(['Nobody was hurt.', 'The pier burned down.']);
});

test('a request replaces the highlight of the one before; without passages it removes it', () => {
  const document = open();
  highlight(document, ['Nobody was hurt.']);
  highlight(document, ['The pier burned down.']);
  expect(highlightedTexts(document)).toEqual(['The pier burned down.']);
  expect(highlight(document, [])).toEqual([]);
  expect(document.defaultView!.CSS.highlights.size).toBe(0);
});

test('a question tells whether what was highlighted still is, and changes nothing', () => {
  const document = open();
  expect(ask(document, 'Nobody was hurt.')).toEqual([false]);
  highlight(document, ['Nobody was hurt.']);
  expect(ask(document, 'Nobody was hurt.', 'Gone.')).toEqual([true, false]);
  expect(highlightedTexts(document)).toEqual(['Nobody was hurt.']);
});

test('the page itself stays as it is', () => {
  const document = open();
  const before = document.documentElement.outerHTML;
  highlight(document, ['Nobody was hurt.'], { to: 0 });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a jump opens the closed details around its passage, and no others', () => {
  const document = open(
    '<details><summary>A</summary><details><summary>B</summary><p>Nobody was hurt.</p></details></details>' +
      '<details><p>The pier burned down.</p></details>',
  );
  const openDetails = () => [...document.querySelectorAll('details')].map((element) => element.open);
  highlight(document, ['Nobody was hurt.', 'The pier burned down.']);
  expect(openDetails()).toEqual([false, false, false]);
  highlight(document, ['Nobody was hurt.', 'The pier burned down.'], { to: 0 });
  expect(openDetails()).toEqual([true, true, false]);
});

test('a passage in view is one that the page does not hide', () => {
  const document = open(
    '<p>The pier burned down.</p><div hidden><p>Nobody was hurt.</p></div><details><p>It was old.</p></details>',
  );
  document.defaultView!.Range.prototype.getBoundingClientRect = () =>
    ({ top: 10, bottom: 30, left: 10, right: 90, width: 80, height: 20 }) as DOMRect;
  const [visible, hidden, closed, gone] = reveal(document, {
    kind: 'highlight',
    passages: passages('The pier burned down.', 'Nobody was hurt.', 'It was old.', 'Gone.'),
  });
  expect(visible).toEqual({ isHighlighted: true, isInView: true });
  expect(hidden).toEqual({ isHighlighted: true, isInView: false });
  expect(closed).toEqual({ isHighlighted: true, isInView: false });
  expect(gone).toEqual({ isHighlighted: false, isInView: false });
});

test('a document without a window has no highlight', () => {
  const inert = open().implementation.createHTMLDocument();
  inert.body.textContent = 'One.';
  expect(highlight(inert, ['One.'], { to: 0 })).toEqual([false]);
});
