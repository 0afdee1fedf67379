// Is it an article? Teasers of a home page, search results and a login form are no text to summarize.
import type { Paragraph } from '../engine/model.ts';
import { isProse, lengthOf } from './filters/weight.ts';

/** Characters of all paragraphs together, below which there is no text to read. */
const least = 140;

/** Characters of a sentence; titles of teasers are shorter, or do not end as one. */
const shortestSentence = 40;
/** So many short paragraphs that are sentences tell a story as a longer one does. */
const fewestSentences = 3;

export function isArticle(paragraphs: readonly Paragraph[]): boolean {
  const size = paragraphs.reduce((sum, { text, kind }) => sum + (kind === 'heading' ? 0 : lengthOf(text)), 0);
  return (
    size >= least && (paragraphs.some(isProse) || paragraphs.filter(isSentence).length >= fewestSentences)
  );
}

const isSentence = ({ text, kind }: Paragraph): boolean =>
  kind === 'text' && lengthOf(text) >= shortestSentence && /[.!?…。！？।۔؟][\p{P}\s]*$/u.test(text);
