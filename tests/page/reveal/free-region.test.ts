import { expect, test } from 'vitest';
import type { Cover } from '../../../src/engine/passage.ts';
import type { Box } from '../../../src/page/reveal/box.ts';
import { freeRegion } from '../../../src/page/reveal/free-region.ts';
import { page } from '../page.ts';

/** A window of 1000 × 800 CSS pixels, each two device pixels wide, with these bars, which have real styles but no layout. */
function open(bars: readonly { style: string; top: number; bottom: number }[] = [], style = '') {
  const html = bars.map((bar) => `<div style="${bar.style}"><b>Bar</b></div>`).join('');
  const document = page(`<html style="${style}">${html}`);
  const view = document.defaultView!;
  Object.assign(view, { innerWidth: 1000, innerHeight: 800, devicePixelRatio: 2 });
  document.querySelectorAll('div').forEach((element, index) => {
    element.getBoundingClientRect = () => bars[index] as never;
  });
  view.Document.prototype.elementFromPoint = (_, y) =>
    [...document.querySelectorAll('b')].find(
      (_, index) => y >= bars[index]!.top && y < bars[index]!.bottom,
    ) ?? document.body;
  return view;
}

/** In CSS pixels. */
const cover = (width: number, height: number, side: Cover['side'] = 'right'): Cover => ({
  side,
  width: 2 * width,
  height: 2 * height,
});
const passage = (left: number, right: number, height = 40): Box => ({
  left,
  right,
  top: 3000,
  bottom: 3000 + height,
});
const whole = { left: 0, right: 1000, top: 0, bottom: 800 };

test.each<[string, Box, boolean, Cover | undefined, Partial<Box>]>([
  ['the window without a popup', passage(100, 900), false, undefined, {}],
  ['below the popup if there is room', passage(100, 900), false, cover(420, 600), { top: 624, bottom: 776 }],
  ['beside a popup that reaches down', passage(100, 500), false, cover(420, 790), { right: 580 }],
  ['beside a popup at the left', passage(500, 900), false, cover(420, 790, 'left'), { left: 420 }],
  [
    'as low as it fits if the popup covers its column',
    passage(100, 900),
    false,
    cover(420, 790),
    { top: 736, bottom: 776 },
  ],
  ['the window for what is higher', passage(100, 900, 2000), false, cover(420, 790), { top: 0, bottom: 776 }],
  [
    'beside it for a column that can be scrolled there',
    passage(-900, -700),
    true,
    cover(420, 600),
    { right: 580 },
  ],
])('free is %s', (_, box, isVertical, covered, expected) => {
  expect(freeRegion(box, open(), isVertical, covered)).toEqual({ ...whole, ...expected });
});

const fixed = 'position: fixed';
test.each<[string, Parameters<typeof open>, Partial<Box>]>([
  ['below a fixed bar', [[{ style: fixed, top: 0, bottom: 60 }]], { top: 60 }],
  [
    'below two bars',
    [
      [
        { style: fixed, top: 0, bottom: 60 },
        { style: 'position: sticky', top: 60, bottom: 100 },
      ],
    ],
    { top: 100 },
  ],
  ['above a bar at the bottom', [[{ style: fixed, top: 700, bottom: 800 }]], { bottom: 700 }],
  ['all of it below a dialog', [[{ style: fixed, top: 0, bottom: 500 }]], {}],
  ['all of it with what scrolls away', [[{ style: 'position: relative', top: 0, bottom: 60 }]], {}],
  [
    'without the padding of the page',
    [[], 'scroll-padding-top: 80px; scroll-padding-bottom: 10%'],
    { top: 80, bottom: 720 },
  ],
])('free is, with bars: %s', (_, page, expected) => {
  expect(freeRegion(passage(100, 900), open(...page), false)).toEqual({ ...whole, ...expected });
});
