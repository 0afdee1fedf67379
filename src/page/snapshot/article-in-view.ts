// Pages that scroll on into the next article hold several whole ones. The reader means the one in view, and Readability
// would take the longest.
import { intrinsic } from '../dom-clobbering.ts';

/** Paragraphs that make it an article and no teaser. */
const fewestParagraphs = 3;

/** The articles beside the one in view; without layout, beside the first. The posts of a live blog have no `h1`. */
export function articlesOutOfView(document: Document): ReadonlySet<Element> {
  const whole = [...intrinsic(document, 'querySelectorAll').call(document, 'article')].filter(
    (article) => article.querySelector('h1') && article.querySelectorAll('p').length >= fewestParagraphs,
  );
  const separate = whole.filter(
    (article) => !whole.some((other) => other !== article && article.contains(other)),
  );
  const middle = (intrinsic(document, 'defaultView')?.innerHeight ?? 0) / 2;
  const distance = (article: Element) => {
    const { top, bottom } = article.getBoundingClientRect();
    return Math.max(0, top - middle, middle - bottom);
  };
  const [, ...others] = separate
    .map((article) => ({ article, away: distance(article) }))
    .sort((a, b) => a.away - b.away)
    .map(({ article }) => article);
  return new Set(others);
}
