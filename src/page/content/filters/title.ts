// Drops the title if the text repeats it near its start, and headings at the end of the article.
import { letters, tidyMetadata } from '../../text.ts';
import type { Block } from '../block.ts';
import type { FilterContext } from '../filter.ts';

/** Letters; a shorter block may be part of the title by chance. Judgement. */
const minimumPartLetters = 20;
/** Blocks from the start; further down the same words are a heading of the article. Judgement. */
const blocksNearStart = 5;

export function dropTitle(
  blocks: readonly Block[],
  { titles }: Pick<FilterContext, 'titles'>,
): readonly Block[] {
  const titleLetters = titles.map(letters);
  const repeatsTitle = ({ text }: Block) => {
    const blockLetters = letters(tidyMetadata(text));
    const isPart = (title: string) =>
      blockLetters.length >= minimumPartLetters && title.includes(blockLetters);
    return titleLetters.some((title) => title === blockLetters || isPart(title));
  };
  return blocks.filter((block, index) => index >= blocksNearStart || !repeatsTitle(block));
}

/** The text below these headings was dropped by other filters. */
export function dropOrphanHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1);
}
