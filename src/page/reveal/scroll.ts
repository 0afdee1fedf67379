// Scrolls to a passage by its own boxes: its element may be a whole article. Moves every scroll container around it, and the
// window so that the passage is in the part that nothing covers, if there is room.
import type { Cover } from '../../engine/passage.ts';
import { readUnclobbered } from '../dom-clobbering.ts';
import { type Box, boxAround, hasArea, intersection, lineBoxes } from './box.ts';
import { freeRegion } from './free-region.ts';
import { type ScrollContainer, scrollContainers } from './scroll-containers.ts';

/**
 * Scrolling can change the layout: lazy content gets its size only near the window, and a container is seen only after the window
 * has moved. Judgement: two corrections are enough for content that comes from the page itself.
 */
const attempts = 3;

/** Scrolls at once, without an animation, so that the position can be checked and corrected in the same task. */
export function scrollToRanges(ranges: readonly Range[], view: Window, cover?: Cover): void {
  const [first] = ranges;
  const isVertical =
    first !== undefined &&
    view.getComputedStyle(view.document.documentElement).writingMode?.startsWith('vertical');
  const containers = first ? scrollContainers(first.startContainer, view) : [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    for (const container of containers) {
      const box = boxAround(lineBoxes(ranges));
      if (box) scrollWithin(container, box, freeRegion(box, view, isVertical, cover));
    }
    const box = boxAround(lineBoxes(ranges));
    if (!box || !scrollWindow(view, box, freeRegion(box, view, isVertical, cover))) return;
  }
}

/** Returns whether a part of the passage is within the window, and not cut off by a scroll container. */
export function isInView(ranges: readonly Range[], view: Window): boolean {
  const [first] = ranges;
  if (!first) return false;
  const window = { top: 0, bottom: view.innerHeight, left: 0, right: view.innerWidth };
  const visible = scrollContainers(first.startContainer, view)
    .map(({ element }): Box => element.getBoundingClientRect())
    .reduce(intersection, window);
  return lineBoxes(ranges).some((box) => hasArea(intersection(box, visible)));
}

/** Returns whether the window moved: it does not beyond the ends of the page. */
function scrollWindow(view: Window, box: Box, free: Box): boolean {
  const { scrollX, scrollY } = view;
  const top = distance(box.top, box.bottom, free.top, free.bottom);
  const left = isWithin(box.left, box.right, free.left, free.right)
    ? 0
    : distance(box.left, box.right, free.left, free.right);
  view.scrollBy({ top, left, behavior: 'instant' });
  return Math.abs(view.scrollX - scrollX) >= 1 || Math.abs(view.scrollY - scrollY) >= 1;
}

/** Scrolls a container in each direction in which the passage is not inside: into its free part, if there is room. */
function scrollWithin({ element, isForReader }: ScrollContainer, box: Box, free: Box): void {
  const outer: Box = element.getBoundingClientRect();
  const part = isForReader ? intersection(outer, free) : outer;
  const hasRoom =
    part.bottom - part.top >= box.bottom - box.top && part.right - part.left >= box.right - box.left;
  const { top, bottom, left, right } = hasRoom ? part : outer;
  const options: ScrollToOptions = {
    top: isWithin(box.top, box.bottom, top, bottom) ? 0 : distance(box.top, box.bottom, top, bottom),
    left: isWithin(box.left, box.right, left, right) ? 0 : distance(box.left, box.right, left, right),
    behavior: 'instant',
  };
  // An input with this name hides the method of its form.
  Reflect.apply(readUnclobbered(element, 'scrollBy'), element, [options]);
}

const isWithin = (start: number, end: number, outerStart: number, outerEnd: number): boolean =>
  start >= outerStart && end <= outerEnd;

/** By how much to scroll to the middle. The start of what is longer than its place is more important than its end. */
function distance(start: number, end: number, outerStart: number, outerEnd: number): number {
  const isLonger = end - start > outerEnd - outerStart;
  return isLonger ? start - outerStart : (start + end - outerStart - outerEnd) / 2;
}
