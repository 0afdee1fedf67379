// Scrolls to a range by its own rectangle: its element may be a whole article. Moves every scroll container around it, and the
// window so that the range is in the part that the popup does not cover, if there is room.
import type { Cover } from '../../engine/passage.ts';
import { readUnclobbered } from '../dom-clobbering.ts';

/** Vertical extent in CSS pixels, from the top of the window. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** In CSS pixels, between a range and the edge of what covers the page. */
const margin = 24;
/**
 * Scrolling can change the layout: lazy content gets its size only near the window. Judgement: two corrections are enough
 * for content that comes from the page itself.
 */
const attempts = 3;

/** Scrolls at once, without an animation, so that the position can be checked and corrected in the same task. */
export function scrollToRanges(ranges: readonly Range[], view: Window, cover?: Cover): void {
  const [first] = ranges;
  if (!first) return;
  for (let attempt = 0; attempt < attempts; attempt++) {
    for (const container of scrollContainers(first.startContainer, view)) scrollWithin(container, first);
    const offset = offsetIntoView(first, view, cover);
    if (Math.abs(offset) < 1) return;
    const before = view.scrollY;
    view.scrollBy({ top: offset, behavior: 'instant' });
    if (view.scrollY === before) return;
  }
}

/** Returns whether a part of the range is within the window. */
export function isInView(range: Range, view: Window): boolean {
  const { top, bottom, left, right, width, height } = boxOf(range);
  const hasSize = width > 0 || height > 0;
  return hasSize && bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
}

/** A document without layout, such as one of jsdom, has no boxes. */
const boxOf = (range: Range): Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right' | 'width' | 'height'> =>
  range.getBoundingClientRect?.() ?? { top: 0, bottom: 0, left: 0, right: 0, width: 0, height: 0 };

/** Returns by how much the window must scroll down to have the range in the middle of the free part. */
function offsetIntoView(range: Range, view: Window, cover?: Cover): number {
  const { top, bottom, left, right } = boxOf(range);
  const height = bottom - top;
  const free = freePart({ left, right, height }, view, cover);
  // The start of a range that is higher than the free part is more important than its end.
  return height > free.bottom - free.top ? top - free.top : (top + bottom - free.top - free.bottom) / 2;
}

/** Below the popup if the range has room there, beside it if the range is there; else as low as the range fits. */
function freePart(
  { left, right, height }: { left: number; right: number; height: number },
  view: Window,
  cover?: Cover,
): Extent {
  const whole = { top: 0, bottom: view.innerHeight };
  if (!cover) return whole;
  const covered = {
    width: cover.width / view.devicePixelRatio,
    height: cover.height / view.devicePixelRatio,
  };
  const below = { top: covered.height + margin, bottom: view.innerHeight - margin };
  if (below.bottom - below.top >= height) return below;
  const isBeside = cover.side === 'right' ? right <= view.innerWidth - covered.width : left >= covered.width;
  return isBeside ? whole : { top: Math.max(0, below.bottom - height), bottom: below.bottom };
}

/** Returns the scroll containers around a node, from the inside, through shadow trees. Leaves out the window itself. */
function scrollContainers(node: Node, view: Window): Element[] {
  const root = readUnclobbered(view.document, 'documentElement');
  const containers: Element[] = [];
  for (let element = parentOf(node); element && element !== root; element = parentOf(element)) {
    const { overflowY, overflowX } = view.getComputedStyle(element);
    // An element with `overflow: hidden` can be scrolled by a script too.
    const clips = ![overflowX, overflowY].every((value) => value === 'visible' || value === 'clip');
    if (clips) containers.push(element);
  }
  return containers;
}

function parentOf(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? (node as Element).assignedSlot : null;
  if (slot) return slot;
  const parent = readUnclobbered(node, 'parentNode');
  return parent && 'host' in parent ? (parent as ShadowRoot).host : (parent as Element | null);
}

/** Scrolls a container so that the range is in its middle, in each direction in which it is not inside. */
function scrollWithin(container: Element, range: Range): void {
  const inner = boxOf(range);
  const outer = container.getBoundingClientRect();
  const isInsideVertically = inner.top >= outer.top && inner.bottom <= outer.bottom;
  const isInsideHorizontally = inner.left >= outer.left && inner.right <= outer.right;
  container.scrollBy({
    top: isInsideVertically ? 0 : (inner.top + inner.bottom - outer.top - outer.bottom) / 2,
    left: isInsideHorizontally ? 0 : (inner.left + inner.right - outer.left - outer.right) / 2,
    behavior: 'instant',
  });
}
