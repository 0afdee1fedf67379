// The recall guard: where the page itself marks an element as the article, and it holds far more prose than what
// Readability found, the mark wins. Never `body`.
import type { Paragraph } from '../engine/model.ts';
import { blocks } from './blocks.ts';
import { type Context, clean } from './clean.ts';
import { isProse } from './filters/weight.ts';

/** More of them are teasers or comments. */
const mostArticles = 3;
/** Times the prose that Readability found. At 1.5 and 1.8, of 91 real articles some took in the teasers below them. */
export const farMore = 2.2;

/** Characters of the largest marked element, junk and all: a cheap sign that Readability found only a part. */
export function markedSize(page: Document): number {
  return Math.max(0, ...rootsOf(page).map((root) => root.textContent?.length ?? 0));
}

/** The cleaned paragraphs of the marked element with the most prose. */
export function marked(page: Document, about: Context): readonly Paragraph[] {
  let best: readonly Paragraph[] = [];
  for (const root of rootsOf(page)) {
    const paragraphs = clean(blocks(root), about);
    if (prose(paragraphs) > prose(best)) best = paragraphs;
  }
  return best;
}

export function fuller(chosen: readonly Paragraph[], whole: readonly Paragraph[]): readonly Paragraph[] {
  return prose(whole) > farMore * prose(chosen) ? whole : chosen;
}

function rootsOf(page: Document): Element[] {
  const articles = [...page.querySelectorAll('article')];
  return [
    ...[...page.querySelectorAll('[itemprop~="articleBody"]')].slice(0, mostArticles),
    ...(articles.length <= mostArticles ? articles : []),
    ...[...page.querySelectorAll('main')].slice(0, mostArticles),
  ];
}

function prose(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + (isProse(paragraph) ? paragraph.text.length : 0), 0);
}
