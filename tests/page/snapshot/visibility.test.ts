// jsdom computes styles but lays nothing out: `data-box="WIDTH HEIGHT"` has the size that a browser would give.
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page, prose } from '../page.ts';

/** A page with the layout that jsdom lacks: `checkVisibility` and the sizes of boxes. */
function laidOut(html: string): Document {
  const document = page(html);
  const view = document.defaultView!;
  view.Element.prototype.checkVisibility = function () {
    return !['none', 'contents'].includes(view.getComputedStyle(this).display);
  };
  const size = (element: Element, index: number) =>
    Number((element.getAttribute('data-box') ?? '100 20').split(' ')[index]);
  Object.defineProperties(view.HTMLElement.prototype, {
    offsetWidth: {
      get(this: Element) {
        return size(this, 0);
      },
    },
    offsetHeight: {
      get(this: Element) {
        return size(this, 1);
      },
    },
  });
  return document;
}

const seen = (document: Document) => takeSnapshot(document).page.body.textContent!.trim();

test.each([
  ['a style sheet hides', '<style>.x { display: none }</style><p class="x">No</p><p>Yes</p>', 'Yes'],
  [
    'a style sheet shows what an attribute hides',
    '<style>p { display: block }</style><p hidden>Yes</p>',
    'Yes',
  ],
  [
    'visible text within invisible',
    '<p style="visibility: hidden">No<b style="visibility: visible">Yes</b></p>',
    'Yes',
  ],
  ['content-visibility', '<p style="content-visibility: hidden">No</p>', ''],
  ['text that is laid out later', '<p style="content-visibility: auto">Yes</p>', 'Yes'],
  ['no box of its own', '<p style="display: contents; overflow: hidden" data-box="0 0">Yes</p>', 'Yes'],
  ['clipped to no height', '<p style="overflow: hidden" data-box="300 0">No</p><p>Yes</p>', 'Yes'],
  ['for screen readers', '<span style="overflow: clip" data-box="1 1">No</span>Yes', 'Yes'],
  ['clipped, but not to nothing', '<p style="overflow: hidden" data-box="300 2">Yes</p>', 'Yes'],
  ['floats overflow a box without height', '<div data-box="300 0">Yes</div>', 'Yes'],
  ['a page hidden until its script has run', '<body style="visibility: hidden"><p>Yes</p>', 'Yes'],
  ['closed details', '<details>No</details><details open>Yes</details>', 'Yes'],
  ['a closed dialog', '<dialog>No</dialog><dialog open>Yes</dialog>', 'Yes'],
])('with layout: %s', (_, html, text) => expect(seen(laidOut(html))).toBe(text));

test('with layout: a closed part has no box, and what is hidden in it stays hidden', () => {
  const document = laidOut(
    `<p aria-controls="a">Why?</p><div id="a" style="display: none"><p data-box="0 0" style="overflow: hidden">${prose(1)}</p><p style="display: none">No</p></div>`,
  );
  expect(seen(document)).toBe(`Why?${prose(1)}`);
});

test.each([
  ['the hidden attribute', '<p hidden>No</p><p>Yes</p>', 'Yes'],
  ['an inline style', '<p style="color: red; DISPLAY:none">No</p><p>Yes</p>', 'Yes'],
  ['other inline styles', '<p style="x-display: none; visibility: hidden">Yes</p>', 'Yes'],
  ['closed details', '<details>No</details><details open>Yes</details>', 'Yes'],
  ['aria-hidden', '<p aria-hidden="true">Yes</p>', 'Yes'],
])('without layout: %s', (_, html, text) => expect(seen(page(html))).toBe(text));
