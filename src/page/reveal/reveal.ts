// Highlights passages in the live page, scrolls to them, and tells which ones the reader can see. Uses the CSS Custom Highlight
// API, which does not change the page's own nodes (https://drafts.csswg.org/css-highlight-api-1/).
import type { Cover, Passage, Revealed, RevealRequest } from '../../engine/passage.ts';
import { readUnclobbered } from '../dom-clobbering.ts';
import { keepInPlace } from './keep-in-place.ts';
import { locate } from './locate.ts';
import { isInView, scrollToRanges } from './scroll.ts';

/** The name of the highlight; the style sheet in src/browser/show-in-page.ts selects it. */
const highlightName = 'pith';

type View = Window & typeof globalThis;
type Ranges = readonly Range[];

/**
 * Returns a function that answers requests about this document with the state of each passage, in the order given. It knows
 * what its earlier requests highlighted, as long as the document lives: also after the reader went elsewhere and back.
 */
export function revealIn(document: Document): (request: RevealRequest) => Promise<Revealed[]> {
  const shown = new Map<string, Ranges>();
  let jump = new AbortController();

  return async (request) => {
    const view = readUnclobbered(document, 'defaultView') as View | null;
    if (!view) return request.passages.map(() => ({ isHighlighted: false, isInView: false }));
    if (request.kind === 'highlight') {
      jump.abort();
      jump = new AbortController();
      const located = highlight(view, request.passages);
      shown.clear();
      request.passages.forEach(({ text }, index) => {
        shown.set(text, located[index]!);
      });
      if (request.jump)
        await scrollTo(rangesToShow(located, request.jump.to), view, jump.signal, request.jump.cover);
    }
    const isGone = (view.CSS.highlights.get(highlightName)?.size ?? 0) === 0;
    return request.passages.map(({ text }) => {
      const ranges = isGone ? [] : (shown.get(text) ?? []);
      return {
        // The range of a text that was removed is empty.
        isHighlighted: ranges.some(({ collapsed }) => !collapsed),
        isInView: isInView(ranges, view),
      };
    });
  };
}

function highlight(view: View, passages: readonly Passage[]): readonly Ranges[] {
  const located = locate(view.document, passages);
  const ranges = located.flat();
  view.CSS.highlights.delete(highlightName);
  if (ranges.length > 0) view.CSS.highlights.set(highlightName, new view.Highlight(...ranges));
  return located;
}

/** Returns the ranges of the wanted passage, or of the first one that is in the page. */
function rangesToShow(located: readonly Ranges[], wanted: number): Ranges {
  const all = [located[wanted] ?? [], ...located];
  return all.find(({ length }) => length > 0) ?? [];
}

async function scrollTo(ranges: Ranges, view: View, signal: AbortSignal, cover?: Cover): Promise<void> {
  const scroll = () => scrollToRanges(ranges, view, cover);
  scroll();
  await keepInPlace(scroll, view, signal);
}
