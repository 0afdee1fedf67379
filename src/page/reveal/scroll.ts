// Scrolls to the ranges of a passage by their own rectangle: their element may be a whole article. Moves every scroll container
// around them, and the window so that they are in the part that the popup does not cover, if there is room.
import type { Cover } from '../../engine/passage.ts';
import { readUnclobbered } from '../dom-clobbering.ts';
import { ancestorsOf } from './ancestors.ts';

type Ranges = readonly Range[];
type Box = Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;

/** In CSS pixels, between a range and the edge of what covers the page. */
const margin = 24;
/**
 * Scrolling can change the layout: lazy content gets its size only near the window. Judgement: two corrections are enough
 * for content that comes from the page itself.
 */
const attempts = 3;
/** In milliseconds, one after the other, until the position is corrected for what the page has loaded since. Judgement. */
const correctAfter = [50, 150, 300, 500];

/** Scrolls at once, without an animation, so that the position can be checked and corrected. */
export function scrollToRanges(ranges: Ranges, view: Window, cover?: Cover): void {
  const [first] = ranges;
  if (!first) return;
  const containers = scrollContainers(first.startContainer, view);
  bringIntoView(ranges, containers, view, cover);
  correctLater(ranges, containers, view, cover, correctAfter);
}

/** Stops as soon as anything else has scrolled, such as the reader or a later jump. */
function correctLater(
  ranges: Ranges,
  containers: readonly Element[],
  view: Window,
  cover: Cover | undefined,
  [delay, ...later]: readonly number[],
): void {
  if (delay === undefined) return;
  const positions = () =>
    [view.scrollX, view.scrollY, ...containers.flatMap((each) => [each.scrollLeft, each.scrollTop])].join();
  const left = positions();
  setTimeout(() => {
    if (positions() !== left) return;
    bringIntoView(ranges, containers, view, cover);
    correctLater(ranges, containers, view, cover, later);
  }, delay);
}

function bringIntoView(
  ranges: Ranges,
  containers: readonly Element[],
  view: Window,
  cover: Cover | undefined,
): void {
  for (let attempt = 0; attempt < attempts; attempt++) {
    for (const container of containers) scrollWithin(container, boxOf(ranges));
    const box = boxOf(ranges);
    const offset = { left: offsetSideways(box, view, cover), top: offsetDown(box, view, cover) };
    if (Math.abs(offset.left) < 1 && Math.abs(offset.top) < 1) return;
    const { scrollX, scrollY } = view;
    view.scrollBy({ ...offset, behavior: 'instant' });
    if (view.scrollX === scrollX && view.scrollY === scrollY) return;
  }
}

/** Returns whether a part of the ranges is within the window. */
export function isInView(ranges: Ranges, view: Window): boolean {
  const { top, bottom, left, right } = boxOf(ranges);
  const hasSize = right > left || bottom > top;
  return hasSize && bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
}

/** Returns the box around all ranges. A document without layout, such as one of jsdom, has no boxes. */
function boxOf(ranges: Ranges): Box {
  const boxes = ranges
    .map((range) => range.getBoundingClientRect?.())
    .filter((box) => box && (box.width > 0 || box.height > 0));
  if (boxes.length === 0) return { top: 0, bottom: 0, left: 0, right: 0 };
  const edge = (choose: typeof Math.min, name: keyof Box) => choose(...boxes.map((box) => box[name]));
  return {
    top: edge(Math.min, 'top'),
    bottom: edge(Math.max, 'bottom'),
    left: edge(Math.min, 'left'),
    right: edge(Math.max, 'right'),
  };
}

/** Returns by how much the window must scroll to the right to have the box in the middle beside the popup; 0 if it is in view. */
function offsetSideways({ left, right }: Box, view: Window, cover?: Cover): number {
  if (left >= 0 && right <= view.innerWidth) return 0;
  const covered = cover ? cover.width / view.devicePixelRatio : 0;
  const free = view.innerWidth - covered;
  const start = cover?.side === 'left' ? covered : 0;
  return right - left > free ? left : (left + right - free) / 2 - start;
}

/** Returns by how much the window must scroll down to have the box in the middle of the free part. */
function offsetDown(box: Box, view: Window, cover?: Cover): number {
  const { top, bottom } = box;
  const free = freePart(box, view, cover);
  // The start of a box that is higher than the free part is more important than its end.
  return bottom - top > free.bottom - free.top ? top - free.top : (top + bottom - free.top - free.bottom) / 2;
}

/** Below the popup if the box has room there, beside it if the box is there; else as low as the box fits. */
function freePart(
  { top, bottom, left, right }: Box,
  view: Window,
  cover?: Cover,
): Pick<Box, 'top' | 'bottom'> {
  const whole = { top: 0, bottom: view.innerHeight };
  if (!cover) return whole;
  const covered = {
    width: cover.width / view.devicePixelRatio,
    height: cover.height / view.devicePixelRatio,
  };
  const below = { top: covered.height + margin, bottom: view.innerHeight - margin };
  const height = bottom - top;
  if (below.bottom - below.top >= height) return below;
  const isBeside = cover.side === 'right' ? right <= view.innerWidth - covered.width : left >= covered.width;
  return isBeside ? whole : { top: Math.max(0, below.bottom - height), bottom: below.bottom };
}

/** Returns the scroll containers around a node, from the inside, through shadow trees. Leaves out the window itself. */
function scrollContainers(node: Node, view: Window): Element[] {
  const root = readUnclobbered(view.document, 'documentElement');
  return [...ancestorsOf(node)].filter((element) => {
    if (element === root) return false;
    const { overflowY, overflowX } = view.getComputedStyle(element);
    // An element with `overflow: hidden` can be scrolled by a script too.
    return ![overflowX, overflowY].every((value) => value === 'visible' || value === 'clip');
  });
}

/** Scrolls a container so that the box is in its middle, in each direction in which it is not inside. */
function scrollWithin(container: Element, inner: Box): void {
  const outer = container.getBoundingClientRect();
  const isInsideVertically = inner.top >= outer.top && inner.bottom <= outer.bottom;
  const isInsideHorizontally = inner.left >= outer.left && inner.right <= outer.right;
  container.scrollBy({
    top: isInsideVertically ? 0 : (inner.top + inner.bottom - outer.top - outer.bottom) / 2,
    left: isInsideHorizontally ? 0 : (inner.left + inner.right - outer.left - outer.right) / 2,
    behavior: 'instant',
  });
}
