// The recall guard: where the page itself marks an element as the article, and it holds far more prose than what
// Readability found, the mark wins. Never `body`.
import type { Cleaned, Context } from './clean.ts';
import { clean } from './clean.ts';
import { isProse } from './filters/weight.ts';

/** More of them are teasers or comments. */
const mostArticles = 3;
/** Times the prose that Readability found. At 1.5 and 1.8, of 91 real articles some took in the teasers below them. */
const farMore = 2.2;

/** Characters of the largest marked element, junk and all. Asked before Readability changes the page. */
export function markedSize(page: Document): number {
  return Math.max(0, ...markedIn(page).map((root) => root.textContent?.length ?? 0));
}

/** `again` makes a fresh snapshot: only a page whose marked element is much larger than what was found pays for it. */
export function fuller(chosen: Cleaned, marked: number, again: () => Document, about: Context): Cleaned {
  const size = chosen.found.reduce((sum, { text }) => sum + text.length, 0);
  if (marked <= farMore * size) return chosen;
  return markedIn(again())
    .map((root) => clean(root, about))
    .reduce(
      (best, whole) => (prose(whole) > Math.max(prose(best), farMore * prose(chosen)) ? whole : best),
      chosen,
    );
}

function markedIn(page: Document): Element[] {
  const few = (selector: string) => [...page.querySelectorAll(selector)].slice(0, mostArticles);
  const articles = page.querySelectorAll('article').length <= mostArticles ? few('article') : [];
  return [...few('[itemprop~="articleBody"]'), ...articles, ...few('main')];
}

function prose({ paragraphs }: Cleaned): number {
  return paragraphs.reduce((sum, paragraph) => sum + (isProse(paragraph) ? paragraph.text.length : 0), 0);
}
