// Shows passages in the live page through the CSS Custom Highlight API, which leaves the page's own nodes alone
// (https://drafts.csswg.org/css-highlight-api-1/).
import type { Passage } from '../../engine/model.ts';
import { readUnclobbered } from '../dom-clobbering.ts';
import { locate } from './locate.ts';

/** The name under which the page's highlights are registered; the style sheet in src/browser/reveal.ts paints it. */
const highlightName = 'pith';

export interface Reveal {
  /** What to show; nothing clears what was shown before. */
  readonly passages: readonly Passage[];
  /** Whether to scroll to the first that is found. */
  readonly scroll: boolean;
}

/** Replaces what was shown before; tells for each passage whether it was found. */
export function reveal(document: Document, { passages, scroll }: Reveal): boolean[] {
  const view = readUnclobbered(document, 'defaultView') as (Window & typeof globalThis) | null;
  if (!view) return passages.map(() => false);
  const places = locate(document, passages);
  const ranges = places.flat();
  view.CSS.highlights.delete(highlightName);
  if (ranges.length > 0) view.CSS.highlights.set(highlightName, new view.Highlight(...ranges));
  if (scroll)
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: motion(view) });
  return places.map((place) => place.length > 0);
}

const motion = (view: Window): ScrollBehavior =>
  view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
