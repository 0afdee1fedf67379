// Pages of jsdom with what it lacks of layout and of the CSS Custom Highlight API.
import { page } from '../page.ts';

/** A page in which all text is rendered, unless an ancestor has the attribute `hidden`. */
export function pageWithHighlights(html: string): Document {
  const document = page(html);
  const view = document.defaultView!;
  view.Range.prototype.getClientRects = function () {
    return (this.startContainer.parentElement!.closest('[hidden]') ? [] : [{}]) as never;
  };
  Object.assign(view, {
    CSS: { highlights: new Map() },
    Highlight: class extends Set {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
    matchMedia: () => ({ matches: false }),
  });
  return document;
}

export function highlightedTexts(document: Document): string[] {
  const ranges = document.defaultView!.CSS.highlights.get('pith') as Iterable<unknown> | undefined;
  return [...(ranges ?? [])].map(String);
}
