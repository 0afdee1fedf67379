// The geometry is computed by the test: jsdom has no layout. tests/e2e/jump.test.ts tests the same in browsers.
import { expect, test, vi } from 'vitest';
import type { Cover } from '../../../src/engine/passage.ts';
import { isInView, scrollToRanges } from '../../../src/page/reveal/scroll.ts';
import { page } from '../page.ts';

interface Place {
  readonly top: number;
  readonly height?: number;
  readonly left?: number;
  readonly right?: number;
}

/** A window of 1000 × 800 with a text at these edges of the page, in a container that shows `container` of it, if given. */
function open(
  { top, height = 40, left = 100, right = 600 }: Place,
  container?: Place,
  style = 'overflow: auto',
) {
  const document = page(
    `<form style="${container ? style : ''}"><p>One two.</p><input name="scrollBy"></form>`,
  );
  const view = document.defaultView as unknown as Window & typeof globalThis;
  const form = document.querySelector('form')!;
  const window = { x: 0, y: 0 };
  const inner = { x: 0, y: 0 };
  const scrollBy = vi.fn((options: ScrollToOptions) => {
    window.x = Math.max(0, window.x + options.left!);
    window.y = Math.max(0, window.y + options.top!);
  });
  Object.defineProperties(view, {
    innerWidth: { value: 1000 },
    innerHeight: { value: 800 },
    devicePixelRatio: { value: 2 },
    scrollX: { get: () => window.x },
    scrollY: { get: () => window.y },
    scrollBy: { value: scrollBy },
  });
  view.Document.prototype.elementFromPoint = () => null;
  // As browsers do, the input hides the method of the form.
  Object.defineProperty(form, 'scrollBy', { value: form.querySelector('input') });
  view.Element.prototype.scrollBy = ((options: ScrollToOptions) => {
    inner.x += options.left!;
    inner.y += options.top!;
  }) as never;
  form.getBoundingClientRect = () =>
    ({
      top: container!.top - window.y,
      bottom: container!.top - window.y + container!.height!,
      left: 0,
      right: 1000,
    }) as DOMRect;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!.firstChild!);
  const box = () => {
    const y = top - window.y - inner.y;
    return { top: y, bottom: y + height, left: left - window.x, right: right - window.x };
  };
  range.getClientRects = () => [box()] as never;
  return {
    ranges: [range],
    view,
    scrollBy,
    box,
    to: (cover?: Cover) => scrollToRanges([range], view, cover),
  };
}

/** In device pixels, of which the window has two per CSS pixel. */
const cover = (width: number, height: number, side: Cover['side'] = 'right'): Cover => ({
  side,
  width: 2 * width,
  height: 2 * height,
});

test.each<[string, Place, Cover | undefined, number]>([
  ['in the middle of the window', { top: 3000 }, undefined, 380],
  ['at the top if it is higher than the window', { top: 3000, height: 2000 }, undefined, 0],
  ['in the middle of the room below the popup', { top: 3000 }, cover(420, 600), 680],
  ['in the middle beside a popup that reaches down', { top: 3000, right: 500 }, cover(420, 790), 380],
  ['in the middle beside a popup at the left', { top: 3000, left: 500 }, cover(420, 790, 'left'), 380],
  ['as low as it fits if the popup covers its column', { top: 3000 }, cover(420, 790), 736],
  ['where it is at the top of the page', { top: 10 }, undefined, 10],
])('a passage is scrolled to: %s', (_, place, covered, expected) => {
  const { box, to } = open(place);
  to(covered);
  expect(box().top).toBe(expected);
});

test.each<[string, Place, number]>([
  ['stays if it is inside', { top: 10, left: 100, right: 600 }, 100],
  ['comes to the middle if it is outside', { top: 10, left: 3000, right: 3400 }, 300],
  ['starts at the edge if it is wider', { top: 10, left: 3000, right: 5000 }, 0],
])('from side to side, a passage %s', (_, place, expected) => {
  const { box, to } = open(place);
  to();
  expect(box().left).toBe(expected);
});

test.each<[string, Place, Place, string, Cover | undefined, number]>([
  [
    'a container below the window',
    { top: 9000 },
    { top: 5000, height: 300 },
    'overflow: auto',
    undefined,
    380,
  ],
  [
    'a container as high as the window',
    { top: 9000 },
    { top: 0, height: 800 },
    'overflow: auto',
    cover(420, 500),
    630,
  ],
  [
    'a container that only scripts scroll, for the popup',
    { top: 100 },
    { top: 0, height: 800 },
    'overflow: hidden',
    cover(420, 500),
    100,
  ],
  [
    'a container that only scripts scroll, for its text',
    { top: 9000 },
    { top: 0, height: 800 },
    'overflow: hidden',
    undefined,
    380,
  ],
])('a passage in %s', (_, place, container, style, covered, expected) => {
  const { box, to } = open(place, container, style);
  to(covered);
  expect(box().top).toBe(expected);
});

test('it scrolls without an animation', () => {
  const { scrollBy, to } = open({ top: 3000 });
  to();
  expect(scrollBy.mock.lastCall![0].behavior).toBe('instant');
});

test('a passage without a box is not scrolled to, and not in view', () => {
  const { ranges, view, scrollBy, to } = open({ top: 3000, height: 0 });
  to();
  expect(scrollBy).not.toHaveBeenCalled();
  expect(isInView(ranges, view)).toBe(false);
});

test.each<[Place, Place | undefined, boolean]>([
  [{ top: -100 }, undefined, false],
  [{ top: -20 }, undefined, true],
  [{ top: 790 }, undefined, true],
  [{ top: 801 }, undefined, false],
  [{ top: 500 }, { top: 0, height: 300 }, false],
  [{ top: 280 }, { top: 0, height: 300 }, true],
])('a passage at %o in a container at %o is in view: %s', (place, container, expected) => {
  const { ranges, view } = open(place, container);
  expect(isInView(ranges, view)).toBe(expected);
});

test('no passage is not in view', () => {
  expect(isInView([], open({ top: 10 }).view)).toBe(false);
});
