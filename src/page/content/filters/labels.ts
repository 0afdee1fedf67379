// The lead: before the first paragraph of prose stand kickers, bylines and dates. A short line beside the prose may open
// it, as in a list of results, so there only what says who and when is dropped.

import { letters } from '../../text.ts';
import type { Block } from '../blocks.ts';
import type { Context } from '../clean.ts';
import { endsSentence, isProse, lengthOf } from './text-length.ts';

/** Characters; kickers, bylines and dates are shorter. */
const longestLabel = 100;
/** Blocks that are looked at where nothing is prose. */
const fewBlocks = 4;
/** Letters; initials stand in other words too. */
const shortestName = 4;
/** Share of the text: more before the first prose is a table or a list that belongs to the article. */
const mostBefore = 0.15;
const time = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\s?(?:[ap]\.?m|uhr|h\b|gmt|utc)|\d\s*min(?:ute)?s?\b/i;

export function dropLabels(blocks: readonly Block[], { byline }: Pick<Context, 'byline'>): Block[] {
  const start = blocks.findIndex(isProse);
  const lead = start < 0 ? fewBlocks : start;
  const isLong = sizeOf(blocks.slice(0, lead)) > mostBefore * sizeOf(blocks);
  const author = letters(byline);
  const isStamp = (text: string) =>
    time.test(text) || (lengthOf(author) >= shortestName && letters(text).includes(author));
  const isBeside = (block: Block) => start < 0 || isLong || around(block) === around(blocks[start]!);
  const isLabel = (block: Block) =>
    block.kind !== 'heading' &&
    block.text.length <= longestLabel &&
    !endsSentence(block.text) &&
    (!isBeside(block) || isStamp(block.text));
  return blocks.filter((block, index) => index >= lead || !isLabel(block));
}

/** What a line is a paragraph of; lines without a paragraph of their own are labels. */
const around = ({ element }: Block) => element.closest('p')?.parentElement ?? element;
const sizeOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
