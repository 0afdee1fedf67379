// Drops labels before the first paragraph of prose (kickers, bylines and dates), and bylines and dates before the second.
// A short line in the same element as the prose may be the start of the text, for example a list of results; there, only
// dates and the author's name are labels.
import { endsSentence, letters } from '../../text.ts';
import type { Block } from '../block.ts';
import type { FilterContext } from '../filter.ts';
import { isProse, weightedLength } from './text-length.ts';

/** Characters. Judgement. */
const maximumLabelLength = 100;
/** Blocks that are checked if no block is prose. Judgement. */
const blocksWithoutProse = 4;
/** Letters; a shorter byline, such as initials, may be in other words. Judgement. */
const minimumNameLetters = 4;
/** Share of the text; more text before the prose is a table or a list of the article. Judgement. */
const maximumShare = 0.15;
/** Share of digits in a line that is only a date or a time. Judgement: `3 May 2026, 10:20` has 0.6. */
const digitShare = 0.3;
/** “Sunday, May 3, 2026”, but not “What is CVE-2026-1234?” and “2026 in review”. */
const wholeDate = /^(?=(?:\D{0,20}\d){5})(?:\p{L}+[.,]* ){0,2}\d/u;
/** Letters beside the digits of a date. Judgement: names of a section and an author may be among them. */
const maximumStampLetters = 43;
const time = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\s?(?:[ap]\.?m|uhr|h\b|gmt|utc)|\d\s*min(?:ute)?s?\b/i;

export function dropLabels(
  blocks: readonly Block[],
  { byline }: Pick<FilterContext, 'byline'>,
): readonly Block[] {
  const firstProse = blocks.find(isProse);
  const end = firstProse ? blocks.indexOf(firstProse) : blocksWithoutProse;
  // The first prose is often a standfirst, with the byline below it.
  const endOfStamps = blocks.findIndex((block, index) => index > end && isProse(block));
  const isListOrTable = textLength(blocks.slice(0, end)) > maximumShare * textLength(blocks);
  const author = letters(byline);
  const isStamp = ({ text }: Block) =>
    (time.test(text) && !isStatement(text)) ||
    (weightedLength(author) >= minimumNameLetters && letters(text).includes(author));
  const mayBeText = (block: Block) =>
    !firstProse || isListOrTable || containerOf(block) === containerOf(firstProse);
  const isLabel = (block: Block, index: number) => {
    if (block.text.length > maximumLabelLength) return false;
    if (block.kind === 'heading') return isDate(block.text) && wholeDate.test(block.text);
    if (endsSentence(block.text)) return isDate(block.text);
    return (index < end && !mayBeText(block)) || isStamp(block);
  };
  return blocks.filter((block, index) => index >= Math.max(end, endOfStamps) || !isLabel(block, index));
}

/** Tests for a date or a time, and little else. */
function isDate(text: string): boolean {
  const signs = letters(text);
  return time.test(text) && signs.replace(/\P{N}/gu, '').length >= digitShare * signs.length;
}

/** “The bridge was closed in 2026” has more words than “Published on 3 May 2026 in News by Jane Doe”. */
function isStatement(text: string): boolean {
  return text.replace(/\P{L}/gu, '').length > maximumStampLetters;
}

/** Returns the element that has the paragraph; for a line that is not in a `p`, its own element. */
const containerOf = ({ element }: Block) => element.closest('p')?.parentElement ?? element;
const textLength = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
