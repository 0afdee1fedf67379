import { expect, test, vi } from 'vitest';
import { highlight } from '../../../src/page/reveal/highlight.ts';
import { highlightedTexts, pageWithHighlights } from './page-with-highlights.ts';

const passages = (...texts: string[]) => texts.map((text) => ({ text, before: '', after: '' }));

function open(html = '<p>The pier burned down. Nobody was hurt.</p>', isMotionReduced = false) {
  const document = pageWithHighlights(html);
  const scrollIntoView = vi.fn<(this: Element, options: ScrollIntoViewOptions) => void>();
  const view = document.defaultView!;
  view.Element.prototype.scrollIntoView = scrollIntoView as never;
  view.matchMedia = () => ({ matches: isMotionReduced }) as MediaQueryList;
  return { document, scrollIntoView };
}

test('the passages of the page are highlighted, and each is reported', () => {
  const { document } = open();
  const result = highlight(document, passages('Nobody was hurt.', 'Gone.', 'The pier burned down.'), false);
  expect(result).toEqual([true, false, true]);
  expect(highlightedTexts(document)).toEqual(['Nobody was hurt.', 'The pier burned down.']);
});

test('a call replaces the highlight of the call before; without passages it removes it', () => {
  const { document } = open();
  highlight(document, passages('Nobody was hurt.'), false);
  highlight(document, passages('The pier burned down.'), false);
  expect(highlightedTexts(document)).toEqual(['The pier burned down.']);
  expect(highlight(document, [], false)).toEqual([]);
  expect(document.defaultView!.CSS.highlights.size).toBe(0);
});

test('the page itself stays as it is', () => {
  const { document } = open();
  const before = document.documentElement.outerHTML;
  highlight(document, passages('Nobody was hurt.'), true);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  [false, 'smooth'],
  [true, 'instant'],
])('it scrolls to the first passage in the page; reduced motion %s: %s', (isMotionReduced, behavior) => {
  const { document, scrollIntoView } = open('<p>One.</p><p id="two">Two.</p>', isMotionReduced);
  highlight(document, passages('Gone.', 'Two.', 'One.'), true);
  expect(scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior });
  expect(scrollIntoView.mock.contexts).toEqual([document.querySelector('#two')]);
});

test.each([
  ['scrolling is not wanted', 'One.', false],
  ['no passage is in the page', 'Gone.', true],
])('it does not scroll if %s', (_, text, scroll) => {
  const { document, scrollIntoView } = open('<p>One.</p>');
  highlight(document, passages(text), scroll);
  expect(scrollIntoView).not.toHaveBeenCalled();
});

test('it scrolls to a form that has an input named scrollIntoView', () => {
  const { document, scrollIntoView } = open('<form>One two. <input name="scrollIntoView"></form>');
  const form = document.querySelector('form')!;
  // As browsers do; jsdom has no named properties of forms.
  Object.defineProperty(form, 'scrollIntoView', { value: form.querySelector('input') });
  expect(highlight(document, passages('One two.'), true)).toEqual([true]);
  expect(scrollIntoView.mock.contexts).toEqual([form]);
});

test('a document without a window has no highlight', () => {
  const { document } = open();
  const inert = document.implementation.createHTMLDocument();
  inert.body.textContent = 'One.';
  expect(highlight(inert, passages('One.'), true)).toEqual([false]);
});
