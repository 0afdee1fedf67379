// The recall guard: where the page itself marks an element as the article, and it holds far more prose than what
// Readability found, the mark wins. Never `body`.

import { itemsIn, type Snapshot } from '../snapshot/snapshot.ts';
import type { Cleaned, Context } from './clean.ts';
import { clean } from './clean.ts';
import { isProse } from './filters/text-length.ts';

/** More of them are teasers or comments. */
const mostArticles = 3;
/** Times the prose that Readability found. At 1.5 and 1.8, of 91 real articles some took in the teasers below them. */
const farMore = 2.2;

/** Elements that may be marked as the text of an article. */
const boxes = ['article', 'div', 'main', 'section'];

/** Characters of a paragraph; teasers are shorter. */
const longParagraph = 80;

/** Characters of the long paragraphs in the marked element that has most. Asked before Readability changes the page. */
export function markedSize(page: Snapshot): number {
  const size = (root: Element) =>
    [...root.querySelectorAll('p')].reduce((sum, { textContent }) => {
      const { length } = textContent ?? '';
      return sum + (length < longParagraph ? 0 : length);
    }, 0);
  return Math.max(0, ...markedIn(page).map(size));
}

/** `again` makes a fresh snapshot: only a page whose marked element seems to hold far more pays for it. */
export function fuller(chosen: Cleaned, marked: number, again: () => Snapshot, about: Context): Cleaned {
  if (marked <= farMore * prose(chosen)) return chosen;
  return markedIn(again())
    .map((root) => clean(root, about))
    .reduce(
      (best, whole) => (prose(whole) > Math.max(prose(best), farMore * prose(chosen)) ? whole : best),
      chosen,
    );
}

export const bodiesIn = (taken: Snapshot): Element[] => itemsIn(taken, boxes, 'articleBody');

function markedIn(taken: Snapshot): Element[] {
  const all = (tag: string) => taken.tagged.get(tag) ?? [];
  const articles = all('article').length <= mostArticles ? all('article') : [];
  return [bodiesIn(taken), articles, all('main')].flatMap((marked) => marked.slice(0, mostArticles));
}

function prose({ paragraphs }: Cleaned): number {
  return paragraphs.reduce((sum, paragraph) => sum + (isProse(paragraph) ? paragraph.text.length : 0), 0);
}
