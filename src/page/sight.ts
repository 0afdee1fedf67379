// What the reader can see. In a laid-out page the browser is asked (computed style, boxes); a page without layout, as
// in tests and on the command line, is judged by its attributes. `aria-hidden` says nothing: consent dialogs set it on
// the article itself (mozilla/readability#766).
import { attribute, intrinsic } from './intrinsic.ts';

export interface Sight {
  /** False where the element and all in it are out of sight. */
  readonly shows: (element: Element) => boolean;
  /** False where the element's own text is out of sight, though an element in it may be seen. */
  readonly showsText: (element: Element) => boolean;
}

export function sightOf(document: Document): Sight {
  const view = document.defaultView;
  const isLaidOut = view !== null && 'checkVisibility' in view.Element.prototype;
  return isLaidOut ? laidOut(view) : byAttributes;
}

const byAttributes: Sight = {
  shows: (element) => {
    if (attribute(element, 'hidden') !== null) return false;
    const style = attribute(element, 'style');
    return !(style && /(?:^|;)\s*display\s*:\s*none/i.test(style)) && !isClosed(element);
  },
  showsText: () => true,
};

/** Never displayed, but read for what they say of the page; or nothing in themselves. */
const unseenByNature = new Set('base body br head hr html img input meta script title wbr'.split(' '));

/** Nothing is written, so that all questions together force one layout. */
function laidOut(view: Window): Sight {
  // Whole pages are hidden until a script has run (readability#921); then visibility tells nothing.
  const root = view.document.documentElement;
  const body = root.querySelector('body') ?? root;
  const isPageHidden = view.getComputedStyle(body).visibility !== 'visible';
  return {
    shows: (element) => {
      if (unseenByNature.has(intrinsic(element, 'localName'))) return true;
      if (isClosed(element)) return false;
      if (hasBox(element)) return true;
      // An element without a box of its own is not rendered, but what is in it may be.
      const isRendered = intrinsic(element, 'checkVisibility').call(element);
      const { display, overflowX } = view.getComputedStyle(element);
      // Clipped to nothing: hover popups, text for screen readers.
      return isRendered ? overflowX === 'visible' : display === 'contents';
    },
    showsText: (element) => {
      const { visibility, contentVisibility } = view.getComputedStyle(element);
      return contentVisibility !== 'hidden' && (isPageHidden || visibility === 'visible');
    },
  };
}

const hasBox = (element: Element) =>
  intrinsic(element as HTMLElement, 'offsetWidth') > 1 &&
  intrinsic(element as HTMLElement, 'offsetHeight') > 1;

function isClosed(element: Element): boolean {
  return /^(?:details|dialog)$/.test(intrinsic(element, 'localName')) && attribute(element, 'open') === null;
}
