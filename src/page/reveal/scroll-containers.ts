// The elements around a text that can be scrolled, or that cut off what does not fit.
import { readUnclobbered } from '../dom-clobbering.ts';

export interface ScrollContainer {
  readonly element: Element;
  /** False for `overflow: hidden`, which only a script can scroll. */
  readonly isForReader: boolean;
}

/** Returns the scroll containers around a node, from the inside, through shadow trees. Leaves out the window itself. */
export function scrollContainers(node: Node, view: Window): ScrollContainer[] {
  const root = readUnclobbered(view.document, 'documentElement');
  const isRootPlain = overflowOf(root, view).every((overflow) => overflow === 'visible');
  const containers: ScrollContainer[] = [];
  for (let element = parentOf(node); element && element !== root; element = parentOf(element)) {
    // The browser takes the overflow of the body for that of the window.
    if (isRootPlain && readUnclobbered(element, 'localName') === 'body') continue;
    const overflows = overflowOf(element, view);
    if (overflows.every((overflow) => overflow === 'visible' || overflow === 'clip')) continue;
    containers.push({ element, isForReader: overflows.some((overflow) => /auto|scroll/.test(overflow)) });
  }
  return containers;
}

function overflowOf(element: Element, view: Window): string[] {
  const { overflowX, overflowY } = view.getComputedStyle(element);
  return [overflowX, overflowY];
}

function parentOf(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? (node as Element | Text).assignedSlot : null;
  if (slot) return slot;
  const parent = readUnclobbered(node, 'parentNode');
  return parent && 'host' in parent ? (parent as ShadowRoot).host : (parent as Element | null);
}
