// Is it an article? Teasers of a home page, search results and a login form are no text to summarize. The stance: what
// a page says of itself counts, except against a list of teasers.
import type { Paragraph } from '../../engine/model.ts';
import type { Block } from './blocks.ts';
import { isProse, lengthOf } from './filters/text-length.ts';

/** Characters of text that a page must have which says that it is an article; the shortest of 91 real ones has 427. */
const leastMarked = 140;
/** Characters of prose that any other page must have; an unmarked real article has 630, the welcome of a login page 200. */
const leastUnmarked = 400;
/** Teasers that make a list of them. */
const fewestTeasers = 4;

/** Characters of a sentence; titles of teasers are shorter, or do not end as one. */
const shortestSentence = 40;
/** So many short paragraphs that are sentences tell a story as a longer one does. */
const fewestSentences = 3;

/** `found` is what the paragraphs were cleaned from: it still has the linked titles. */
export function isArticle(
  paragraphs: readonly Paragraph[],
  found: readonly Block[],
  isMarked: boolean,
): boolean {
  const long = paragraphs.filter(isProse);
  const prose = long.length > 0 ? long : paragraphs.filter(isSentence);
  if (long.length === 0 && prose.length < fewestSentences) return false;
  const teasers = found.flatMap((block, index) =>
    isTeaser(block, found[index + 1]) ? [found[index + 1]!.text] : [],
  );
  const own = prose.filter(({ text }) => !teasers.includes(text));
  if (teasers.length >= fewestTeasers && teasers.length > 2 * own.length) return false;
  const all = isMarked ? paragraphs.filter(({ kind }) => kind !== 'heading') : prose;
  return all.reduce((sum, { text }) => sum + lengthOf(text), 0) >= (isMarked ? leastMarked : leastUnmarked);
}

/** The linked title of another article, and its first words. */
function isTeaser(block: Block, next: Block | undefined): boolean {
  return (
    block.linked >= 0.8 &&
    block.text.length >= 15 &&
    next !== undefined &&
    next.linked < 0.5 &&
    next.kind !== 'heading'
  );
}

const isSentence = ({ text, kind }: Paragraph): boolean =>
  kind === 'text' && lengthOf(text) >= shortestSentence && /[.!?…。！？।۔؟][\p{P}\s]{0,9}$/u.test(text);
