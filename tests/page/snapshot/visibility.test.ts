// jsdom lays nothing out, so here a page says with `data-*` what a browser would find.
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page } from '../page.ts';

/** A page whose computed styles and boxes are those of its `data-style` and `data-box` attributes. */
function laidOut(html: string): Document {
  const document = page(html);
  const view = document.defaultView!;
  view.Element.prototype.checkVisibility = function () {
    const { display } = view.getComputedStyle(this);
    return display !== 'none' && display !== 'contents';
  };
  const plain = {
    display: 'block',
    visibility: 'visible',
    overflowX: 'visible',
    contentVisibility: 'visible',
  };
  view.getComputedStyle = (element) => ({ ...plain, ...styleOf(element) }) as CSSStyleDeclaration;
  const box = (element: Element) => {
    const size = element.checkVisibility() ? (element.getAttribute('data-box') ?? '100 20') : '0 0';
    return size.split(' ').map(Number);
  };
  Object.defineProperties(view.HTMLElement.prototype, {
    offsetWidth: {
      get: function (this: Element) {
        return box(this)[0];
      },
    },
    offsetHeight: {
      get: function (this: Element) {
        return box(this)[1];
      },
    },
  });
  return document;
}

const styleOf = (element: Element) =>
  Object.fromEntries((element.getAttribute('data-style') ?? '').split(';').map((each) => each.split(':')));
const seen = (html: string) => takeSnapshot(laidOut(html)).page.body.textContent!.trim();

test.each([
  ['a style sheet hides', '<p data-style="display:none">No</p><p>Yes</p>', 'Yes'],
  ['a style sheet shows what an attribute hides', '<p hidden style="display: none">Yes</p>', 'Yes'],
  ['invisible text, visible child', '<p data-style="visibility:hidden">No<b>Yes</b></p>', 'Yes'],
  ['content-visibility', '<p data-style="contentVisibility:hidden">No</p>', ''],
  ['text off the screen that is laid out later', '<p data-style="contentVisibility:auto">Yes</p>', 'Yes'],
  ['no box of its own', '<p data-style="display:contents" data-box="0 0">Yes</p>', 'Yes'],
  ['clipped to nothing', '<p data-style="overflowX:hidden" data-box="300 0">No</p><p>Yes</p>', 'Yes'],
  ['for screen readers', '<span data-style="overflowX:clip" data-box="1 1">No</span>Yes', 'Yes'],
  ['floats overflow a box without height', '<div data-box="300 0">Yes</div>', 'Yes'],
  [
    'a page hidden until its script has run',
    '<body data-style="visibility:hidden"><p data-style="visibility:hidden">Yes</p>',
    'Yes',
  ],
  ['closed details', '<details>No</details><details open>Yes</details>', 'Yes'],
])('%s', (_, html, text) => expect(seen(html)).toBe(text));
