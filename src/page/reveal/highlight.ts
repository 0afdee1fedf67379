// Highlights passages in the live page and scrolls to them. Uses the CSS Custom Highlight API, which does not change
// the page's own nodes (https://drafts.csswg.org/css-highlight-api-1/).
import type { Passage } from '../../engine/model.ts';
import { readUnclobbered } from '../dom-clobbering.ts';
import { locate } from './locate.ts';

/** The name of the highlight; the style sheet in src/browser/show-in-page.ts selects it. */
const highlightName = 'pith';

/**
 * Highlights the passages instead of those that are highlighted now, and scrolls to the first one if `scroll` is true.
 * Without passages it only removes the highlight. Returns for each passage whether it is in the page.
 */
export function highlight(document: Document, passages: readonly Passage[], scroll: boolean): boolean[] {
  const view = readUnclobbered(document, 'defaultView') as (Window & typeof globalThis) | null;
  if (!view) return passages.map(() => false);
  const located = locate(document, passages);
  const ranges = located.flat();
  view.CSS.highlights.delete(highlightName);
  if (ranges.length > 0) view.CSS.highlights.set(highlightName, new view.Highlight(...ranges));
  if (scroll) scrollTo(ranges[0]?.startContainer.parentElement, view);
  return located.map(({ length }) => length > 0);
}

function scrollTo(element: Element | null | undefined, view: Window): void {
  if (!element) return;
  const isMotionReduced = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // An input with this name hides the method of its form.
  readUnclobbered(element, 'scrollIntoView').call(element, {
    block: 'center',
    behavior: isMotionReduced ? 'instant' : 'smooth',
  });
}
