// Highlights passages in the live page, scrolls to them, and tells which ones the reader can see. Uses the CSS Custom Highlight
// API, which does not change the page's own nodes (https://drafts.csswg.org/css-highlight-api-1/). The highlight itself is the
// only state: nothing else is kept in the page. The one change of the page is that a jump opens the closed `details` around
// its passage.
import type { Jump, Passage, Revealed, RevealRequest } from '../../engine/passage.ts';
import { readUnclobbered } from '../dom-clobbering.ts';
import { visibilityIn } from '../snapshot/visibility.ts';
import { ancestorsOf } from './ancestors.ts';
import { locate } from './locate.ts';
import { isInView, scrollToRanges } from './scroll.ts';

/** The name of the highlight; the style sheet in src/browser/show-in-page.ts selects it. */
const highlightName = 'pith';

type View = Window & typeof globalThis;
type Ranges = readonly Range[];

/** Returns the state of each passage after the request, in the order given. */
export function reveal(document: Document, request: RevealRequest): Revealed[] {
  const view = readUnclobbered(document, 'defaultView') as View | null;
  if (!view) return request.passages.map(() => ({ isHighlighted: false, isInView: false }));
  const ranges =
    request.kind === 'highlight' ? highlight(view, request) : highlighted(view, request.passages);
  const isHidden = hiddenIn(document);
  return ranges.map((found) => ({
    isHighlighted: found.length > 0,
    isInView: isInView(found, view) && !isHidden(found),
  }));
}

/**
 * Returns a function that tells whether the page hides the start of some ranges: in a closed tab, for instance. What is hidden
 * may have a place and a size all the same.
 */
function hiddenIn(document: Document): (ranges: Ranges) => boolean {
  const visibilityOf = visibilityIn(document);
  return ([first]) => {
    const [parent, ...others] = [...ancestorsOf(first!.startContainer)];
    return (
      visibilityOf(parent!, false) !== 'visible' ||
      others.some((element) => visibilityOf(element, false) === 'hidden')
    );
  };
}

function highlight(
  view: View,
  { passages, jump }: Extract<RevealRequest, { kind: 'highlight' }>,
): readonly Ranges[] {
  const located = locate(view.document, passages);
  const ranges = located.flat();
  view.CSS.highlights.delete(highlightName);
  if (ranges.length > 0) view.CSS.highlights.set(highlightName, new view.Highlight(...ranges));
  if (jump) jumpTo(rangesToShow(located, jump.to), view, jump.cover);
  return located;
}

function jumpTo(ranges: Ranges, view: View, cover: Jump['cover']): void {
  const [first] = ranges;
  if (!first) return;
  openDetails(first.startContainer);
  scrollToRanges(ranges, view, cover);
}

/** Opens what is closed around a node, as the reader would. */
function openDetails(node: Node): void {
  for (const element of ancestorsOf(node))
    if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
}

/** Returns the ranges of the wanted passage, or of the first one that is in the page. */
function rangesToShow(located: readonly Ranges[], wanted: number): Ranges {
  const all = [located[wanted] ?? [], ...located];
  return all.find(({ length }) => length > 0) ?? [];
}

/**
 * Returns the ranges of passages that were highlighted by an earlier request; none if there is no highlight any more. The ranges
 * of the highlight itself cannot be read: Firefox gives no iterator to the scripts of extensions.
 */
function highlighted(view: View, passages: readonly Passage[]): readonly Ranges[] {
  const isGone = (view.CSS.highlights.get(highlightName)?.size ?? 0) === 0;
  return isGone ? passages.map(() => []) : locate(view.document, passages);
}
