// The geometry is computed by the test: jsdom has no layout. tests/e2e/reveal.test.ts tests the same in browsers.
import { afterEach, expect, test, vi } from 'vitest';
import type { Cover } from '../../../src/engine/passage.ts';
import { isInView, scrollToRanges } from '../../../src/page/reveal/scroll.ts';
import { page } from '../page.ts';

afterEach(() => vi.useRealTimers());

/** A window of 1000 × 800 with a range at these edges of the page, `height` pixels high. */
function open({
  top,
  height = 40,
  left = 100,
  right = 600,
}: Partial<Record<string, number>> & { top: number }) {
  const document = page('<form><p>One two.</p><input name="scrollBy"></form>');
  const view = document.defaultView as unknown as Window & typeof globalThis;
  let scrolled = 0;
  const scrollBy = vi.fn((options: ScrollToOptions) => {
    scrolled = Math.max(0, scrolled + options.top!);
  });
  Object.defineProperties(view, {
    innerWidth: { value: 1000 },
    innerHeight: { value: 800 },
    devicePixelRatio: { value: 2 },
    scrollY: { get: () => scrolled },
    scrollBy: { value: scrollBy },
  });
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!.firstChild!);
  range.getBoundingClientRect = () => {
    const y = top - scrolled;
    return { top: y, bottom: y + height, left, right, width: right - left, height } as DOMRect;
  };
  const grow = (height: number) => {
    top += height;
  };
  return { range, view, scrollBy, grow, to: (cover?: Cover) => scrollToRanges([range], view, cover) };
}

/** In device pixels, of which the window has two per CSS pixel. */
const cover = (width: number, height: number, side: Cover['side'] = 'right'): Cover => ({
  side,
  width: 2 * width,
  height: 2 * height,
});

test.each<[string, Parameters<typeof open>[0], Cover | undefined, number]>([
  ['in the middle of the window', { top: 3000 }, undefined, 380],
  ['at the top if it is higher than the window', { top: 3000, height: 2000 }, undefined, 0],
  ['in the middle of the room below the popup', { top: 3000 }, cover(420, 600), 680],
  ['in the middle beside a popup that reaches down', { top: 3000, right: 500 }, cover(420, 790), 380],
  ['in the middle beside a popup at the left', { top: 3000, left: 500 }, cover(420, 790, 'left'), 380],
  ['as low as it fits if the popup covers its column', { top: 3000 }, cover(420, 790), 736],
  ['where it is at the top of the page', { top: 10 }, undefined, 10],
])('a range is scrolled to: %s', (_, box, covered, expected) => {
  const { range, to } = open(box);
  to(covered);
  expect(range.getBoundingClientRect().top).toBe(expected);
});

test('content that is loaded later moves a range, which is scrolled to again', () => {
  vi.useFakeTimers();
  const { range, grow, to } = open({ top: 3000 });
  to();
  grow(500);
  vi.runAllTimers();
  expect(range.getBoundingClientRect().top).toBe(380);
});

test('what the reader has scrolled stays', () => {
  vi.useFakeTimers();
  const { range, view, grow, to } = open({ top: 3000 });
  to();
  view.scrollBy({ top: -1000 });
  grow(500);
  vi.runAllTimers();
  expect(range.getBoundingClientRect().top).toBe(1880);
});

test('it scrolls without an animation', () => {
  const { scrollBy, to } = open({ top: 3000 });
  to();
  expect(scrollBy.mock.lastCall![0].behavior).toBe('instant');
});

test.each([
  [-100, false],
  [-20, true],
  [790, true],
  [801, false],
])('a range at %d is in view: %s', (top, expected) => {
  const { range, view } = open({ top });
  expect(isInView([range], view)).toBe(expected);
});

test('a range without a box is not in view', () => {
  const { range, view } = open({ top: 10, height: 0, left: 0, right: 0 });
  expect(isInView([range], view)).toBe(false);
});
