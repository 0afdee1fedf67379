// Pages that load the next article while scrolling contain several whole articles. The reader means the one in view;
// Readability would take the longest.
import { readUnclobbered } from '../dom-clobbering.ts';

/** Paragraphs; an `article` with fewer is a teaser. Judgement. */
const minimumParagraphs = 3;

/**
 * Returns all whole articles but the one nearest to the middle of the window; without layout, all but the first. An
 * article counts as whole only if it has an `h1`: the posts of a live blog do not.
 */
export function articlesOutOfView(document: Document): ReadonlySet<Element> {
  const whole = [...readUnclobbered(document, 'querySelectorAll').call(document, 'article')].filter(
    (article) => article.querySelector('h1') && article.querySelectorAll('p').length >= minimumParagraphs,
  );
  const innermost = whole.filter(
    (article) => !whole.some((other) => other !== article && article.contains(other)),
  );
  const middle = (readUnclobbered(document, 'defaultView')?.innerHeight ?? 0) / 2;
  const distanceTo = (article: Element) => {
    const { top, bottom } = article.getBoundingClientRect();
    return Math.max(0, top - middle, middle - bottom);
  };
  const [, ...others] = innermost
    .map((article) => ({ article, distance: distanceTo(article) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ article }) => article);
  return new Set(others);
}
