// Decides what the reader can see. In a page with layout the browser is asked (computed style, boxes); without layout,
// as in unit tests and on the command line, attributes decide. `aria-hidden` is ignored: consent dialogs set it on the
// article behind them (mozilla/readability#766).
import { readAttribute, readUnclobbered } from '../dom-clobbering.ts';

/** `descendants-only`: the text directly in the element is hidden, but elements within it may be visible. */
export type Visibility = 'visible' | 'hidden' | 'descendants-only';

type VisibilityOf = (element: Element, isWithinClosedPart: boolean) => Visibility;

/**
 * Returns a function for the elements of this document. It must not be asked about elements within a hidden one, unless
 * that is a part which the reader can open; then it tells what would be seen.
 */
export function visibilityIn(document: Document): VisibilityOf {
  const view = readUnclobbered(document, 'defaultView');
  const hasLayout = view !== null && 'checkVisibility' in view.Element.prototype;
  return hasLayout ? visibilityByLayout(view) : visibilityByAttributes;
}

function visibilityByAttributes(element: Element): Visibility {
  if (readAttribute(element, 'hidden') !== null || isClosed(element)) return 'hidden';
  const style = readAttribute(element, 'style');
  return style && /(?:^|;)\s*display\s*:\s*none/i.test(style) ? 'hidden' : 'visible';
}

/** Elements that are never rendered but describe the page, and elements without text. */
const notRenderedTags = new Set('base body br head hr html img input meta script title wbr'.split(' '));

/** Only reads, so that all questions together force one layout. */
function visibilityByLayout(view: Window): VisibilityOf {
  // Some pages are hidden until their script has run (mozilla/readability#921). Then `visibility` is no evidence.
  const root = readUnclobbered(view.document, 'documentElement');
  const body = root.querySelector('body') ?? root;
  const isPageInvisible = isInvisible(view.getComputedStyle(body));
  return (element, isWithinClosedPart) => {
    if (notRenderedTags.has(readUnclobbered(element, 'localName'))) return 'visible';
    if (isClosed(element)) return 'hidden';
    const style = view.getComputedStyle(element);
    if (isWithinClosedPart) return style.display === 'none' ? 'hidden' : 'visible';
    const isRendered = readUnclobbered(element, 'checkVisibility').call(element);
    if (isUnrendered(style, isRendered)) return 'hidden';
    if (isRendered && isClippedToNothing(element, style)) return 'hidden';
    return !isPageInvisible && isInvisible(style) ? 'descendants-only' : 'visible';
  };
}

/** An element with `display: contents` has no box, but its children may have. */
function isUnrendered({ contentVisibility, display }: CSSStyleDeclaration, isRendered: boolean): boolean {
  return contentVisibility === 'hidden' || (!isRendered && display !== 'contents');
}

/** Text for screen readers, and boxes that open at the pointer. */
function isClippedToNothing(element: Element, { overflowX }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible') return false;
  return (
    readUnclobbered(element as HTMLElement, 'offsetWidth') <= 1 ||
    readUnclobbered(element as HTMLElement, 'offsetHeight') <= 1
  );
}

function isInvisible({ visibility }: CSSStyleDeclaration): boolean {
  return visibility !== 'visible';
}

/** A closed `details` or `dialog`. */
function isClosed(element: Element): boolean {
  const tag = readUnclobbered(element, 'localName');
  return (tag === 'details' || tag === 'dialog') && readAttribute(element, 'open') === null;
}
