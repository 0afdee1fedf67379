// The part of the window in which a passage should stand: not below a bar that stays while the page scrolls, and not below
// the popup.
import type { Cover } from '../../engine/passage.ts';
import { readUnclobbered } from '../dom-clobbering.ts';
import type { Box } from './box.ts';

/** In CSS pixels, between a passage and the edge of what covers the page. */
const margin = 24;
/** Bars at one edge of the window that are looked for. Judgement: a site's bar, one for the article, a notice. */
const maximumBars = 3;
/** Share of the window's height. Judgement: what is higher is no bar but a dialog, and nothing is free of it. */
const highestBar = 0.33;

/**
 * Returns the free part for a passage with this box: below the popup if there is room, beside the popup if the passage is there,
 * else the lowest place with enough room. Vertical text comes beside the popup.
 */
export function freeRegion(passage: Box, view: Window, isVertical: boolean, cover?: Cover): Box {
  const window = withoutBars(passage, view);
  if (!cover) return window;
  const height = passage.bottom - passage.top;
  const width = passage.right - passage.left;
  const below = {
    ...window,
    top: Math.max(window.top, cover.height / view.devicePixelRatio + margin),
    bottom: window.bottom - margin,
  };
  const beside = withoutColumn(window, cover, view.devicePixelRatio);
  const fitsBelow = below.bottom - below.top >= height;
  const fitsBeside = isVertical
    ? width <= beside.right - beside.left
    : passage.left >= beside.left && passage.right <= beside.right;
  // A page with vertical text scrolls from side to side.
  if (fitsBeside && (isVertical || !fitsBelow)) return beside;
  return fitsBelow ? below : { ...below, top: Math.max(window.top, below.bottom - height) };
}

function withoutColumn(window: Box, { side, width }: Cover, devicePixelRatio: number): Box {
  const covered = width / devicePixelRatio;
  return side === 'right'
    ? { ...window, right: window.right - covered }
    : { ...window, left: window.left + covered };
}

/** Returns the window without fixed and sticky bars, and without the space that the page reserves for them. */
function withoutBars({ left, right }: Box, view: Window): Box {
  const { innerWidth, innerHeight } = view;
  const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
  const { scrollPaddingTop, scrollPaddingBottom } = view.getComputedStyle(view.document.documentElement);
  const top = Math.max(lengthOf(scrollPaddingTop, innerHeight), barsFrom(x, 'top', view));
  const bottom = Math.max(lengthOf(scrollPaddingBottom, innerHeight), barsFrom(x, 'bottom', view));
  return { top, bottom: innerHeight - bottom, left: 0, right: innerWidth };
}

/** `auto` is 0. */
function lengthOf(padding: string, whole: number): number {
  const number = Number.parseFloat(padding) || 0;
  return padding.endsWith('%') ? (number / 100) * whole : number;
}

/** Returns the height of the bars that are stacked at one edge of the window, at the horizontal position `x`. */
function barsFrom(x: number, edge: 'top' | 'bottom', view: Window): number {
  let height = 0;
  for (let count = 0; count < maximumBars; count++) {
    const y = edge === 'top' ? height + 1 : view.innerHeight - height - 1;
    const bar = barAround(readUnclobbered(view.document, 'elementFromPoint').call(view.document, x, y), view);
    if (!bar) break;
    const { top, bottom } = bar.getBoundingClientRect();
    const end = edge === 'top' ? bottom : view.innerHeight - top;
    if (end <= height || end > view.innerHeight * highestBar) break;
    height = end;
  }
  return height;
}

/** Returns the element, or the nearest one around it, that stays in its place while the window scrolls. */
function barAround(start: Element | null, view: Window): Element | null {
  let element = start;
  while (element && !/fixed|sticky/.test(view.getComputedStyle(element).position))
    element = readUnclobbered(element, 'parentElement');
  return element;
}
