// Is it an article? Teasers of a home page, search results and a login form are no text to summarize.
import type { Paragraph } from '../engine/model.ts';
import { isProse, lengthOf } from './filters/weight.ts';

/** Characters of all paragraphs together, below which there is no text to read. */
const least = 140;

export function isArticle(paragraphs: readonly Paragraph[]): boolean {
  const size = paragraphs.reduce((sum, { text, kind }) => sum + (kind === 'heading' ? 0 : lengthOf(text)), 0);
  return size >= least && paragraphs.some(isProse);
}
