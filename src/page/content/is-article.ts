// Decides whether a page is an article. A list of teasers, search results and a login form have no text to summarize.
// Stance: if a page declares itself an article, less text is needed, but a list of teasers is refused anyway.
import type { Paragraph } from '../../engine/model.ts';
import { endMarks } from '../../engine/text/end-marks.ts';
import { endsUnmarked } from '../text.ts';
import type { Block } from './block.ts';
import { isProse, weightedLength } from './filters/text-length.ts';

/** Characters that a page needs which declares itself an article. The shortest of 91 real ones has 427. */
const minimumDeclared = 140;
/** Characters of prose that other pages need. A real article has 630, the welcome of a login page 200. */
const minimumUndeclared = 400;
/** Fewer teasers may stand below a short article. Judgement. */
const minimumTeasers = 4;
/** Linked share and characters of a teaser's title. Judgement. */
const titleLinkedShare = 0.8;
const minimumTitleLength = 15;
/** Characters of a sentence; titles of teasers are shorter, or do not end as a sentence. Judgement. */
const minimumSentenceLength = 40;
/** So many short paragraphs that end as a sentence count like one long paragraph. Judgement. */
const minimumSentences = 3;

/**
 * Returns why the page is no article, or undefined if it is one. `blocks` are those before any filter: they still have
 * the linked titles of teasers.
 */
export function whyNotArticle(
  paragraphs: readonly Paragraph[],
  blocks: readonly Block[],
  isDeclared: boolean,
): string | undefined {
  const long = paragraphs.filter(isProse);
  const prose = long.length > 0 ? long : paragraphs.filter(isSentence);
  const isOnlyCode = prose.every(({ kind }) => kind === 'code');
  if (isOnlyCode || (long.length === 0 && prose.length < minimumSentences)) return 'no paragraph of prose';
  const teasers = teaserTexts(blocks);
  const own = prose.filter(({ text }) => !teasers.includes(text));
  if (teasers.length >= minimumTeasers && teasers.length > 2 * own.length)
    return `${teasers.length} teasers, ${own.length} other paragraphs of prose`;
  const counted = isDeclared ? paragraphs.filter(({ kind }) => kind !== 'heading') : prose;
  const length = counted.reduce((sum, { text }) => sum + weightedLength(text), 0);
  const minimum = isDeclared ? minimumDeclared : minimumUndeclared;
  return length < minimum ? `${length} of at least ${minimum} characters` : undefined;
}

/** Returns the first words of other articles: the blocks after a linked title. */
function teaserTexts(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block, index) => followsLinkedTitle(block, blocks[index - 1]))
    .map(({ text }) => text);
}

function followsLinkedTitle({ linked, kind }: Block, title: Block | undefined): boolean {
  return (
    title !== undefined &&
    title.linked >= titleLinkedShare &&
    title.text.length >= minimumTitleLength &&
    linked < 0.5 &&
    kind !== 'heading'
  );
}

/** Returns whether there is any text that could be summarized, although the page is no article. */
export const hasSentence = (paragraphs: readonly Paragraph[]): boolean => paragraphs.some(isSentence);

const sentenceEnd = new RegExp(`[${endMarks}][\\p{P}\\s]{0,9}$`, 'u');

function isSentence({ text, kind }: Paragraph): boolean {
  const isLong = kind === 'text' && weightedLength(text) >= minimumSentenceLength;
  return isLong && (sentenceEnd.test(text) || endsUnmarked(text));
}
