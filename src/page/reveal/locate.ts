// Passage → Range in the live page. The page may have changed since its text was read, so a passage is found by its
// characters, not by a stored position.
import type { Passage } from '../../engine/passage.ts';
import { contextSimilarity, findMatches, significant } from './match-text.ts';
import { type PageText, rangesOf, readPageText } from './page-text.ts';

/** How much of the text around a passage is compared, in significant characters. Judgement: about a sentence. */
const contextLength = 80;

/**
 * Returns the ranges of each passage, in the order given. No ranges if the passage is not in the page any more; several
 * only if it crosses the boundary of a shadow tree. Looks in hidden text only for what is not in the visible text: it may
 * have been closed since it was read.
 */
export function locate(document: Document, passages: readonly Passage[]): readonly (readonly Range[])[] {
  const visible = readPageText(document, 'visible');
  const located = passages.map((passage) => locateInText(visible, passage));
  if (located.every(({ length }) => length > 0)) return located;
  const all = readPageText(document, 'all');
  return located.map((ranges, index) => (ranges.length > 0 ? ranges : locateInText(all, passages[index]!)));
}

/** Prefers a match that is rendered, then the one with the most similar context, then the first. */
function locateInText(page: PageText, { text, before, after }: Passage): Range[] {
  const textBefore = significant(before).slice(-contextLength);
  const textAfter = significant(after).slice(0, contextLength);
  const candidates = findMatches(page.text, significant(text)).map((match) => {
    const ranges = rangesOf(page, match);
    return {
      ranges,
      isRendered: ranges.some(isRendered),
      similarity: contextSimilarity(page.text, match, textBefore, textAfter),
    };
  });
  // The sort is stable, so the first of equal candidates stays first.
  candidates.sort((a, b) => Number(b.isRendered) - Number(a.isRendered) || b.similarity - a.similarity);
  return candidates[0]?.ranges ?? [];
}

/** False in a document without layout, such as one of jsdom. */
const isRendered = (range: Range): boolean => range.getClientRects?.().length > 0;
