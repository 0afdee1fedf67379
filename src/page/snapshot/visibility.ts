// What the reader can see. In a laid-out page the browser is asked (computed style, boxes); a page without layout, as
// in tests and on the command line, is judged by its attributes. `aria-hidden` says nothing: consent dialogs set it on
// the article itself (mozilla/readability#766).
import { attribute, intrinsic } from '../dom-clobbering.ts';

/** What of an element is in sight: all, nothing, or not its own text but perhaps an element within it. */
export type Sight = 'all' | 'none' | 'within';

/** To be asked of no element within one of which nothing is in sight. */
export function sightIn(document: Document): (element: Element) => Sight {
  const view = intrinsic(document, 'defaultView');
  const isLaidOut = view !== null && 'checkVisibility' in view.Element.prototype;
  return isLaidOut ? laidOut(view) : byAttributes;
}

function byAttributes(element: Element): Sight {
  if (attribute(element, 'hidden') !== null || isClosed(element)) return 'none';
  const style = attribute(element, 'style');
  return style && /(?:^|;)\s*display\s*:\s*none/i.test(style) ? 'none' : 'all';
}

/** Never displayed, but read for what they say of the page; or nothing in themselves. */
const unseenByNature = new Set('base body br head hr html img input meta script title wbr'.split(' '));

/** Nothing is written, so that all questions together force one layout. */
function laidOut(view: Window): (element: Element) => Sight {
  // Whole pages are hidden until a script has run (readability#921); then visibility tells nothing.
  const root = intrinsic(view.document, 'documentElement');
  const body = root.querySelector('body') ?? root;
  const isPageHidden = view.getComputedStyle(body).visibility !== 'visible';
  return (element) => {
    if (unseenByNature.has(intrinsic(element, 'localName'))) return 'all';
    if (isClosed(element)) return 'none';
    const style = view.getComputedStyle(element);
    if (style.contentVisibility === 'hidden') return 'none';
    // An element without a box of its own is not rendered, but what is in it may be.
    if (!intrinsic(element, 'checkVisibility').call(element)) {
      if (style.display !== 'contents') return 'none';
    } else if (style.overflowX !== 'visible' && isPoint(element)) {
      // Clipped to nothing: hover popups, text for screen readers.
      return 'none';
    }
    return isPageHidden || style.visibility === 'visible' ? 'all' : 'within';
  };
}

const isPoint = (element: Element) =>
  intrinsic(element as HTMLElement, 'offsetWidth') <= 1 ||
  intrinsic(element as HTMLElement, 'offsetHeight') <= 1;

function isClosed(element: Element): boolean {
  return /^(?:details|dialog)$/.test(intrinsic(element, 'localName')) && attribute(element, 'open') === null;
}
