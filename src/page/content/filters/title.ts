// The title said again as a paragraph, and headings that nothing follows.

import { letters } from '../../text.ts';
import type { Block } from '../blocks.ts';
import type { Context } from '../clean.ts';

/** Letters; a shorter heading may be part of the title by chance. */
const partOfTitle = 20;
/** Blocks; further down the same words are a heading of their own. */
const near = 5;

export function dropTitle(blocks: readonly Block[], { titles }: Pick<Context, 'titles'>): Block[] {
  const said = titles.map(letters);
  return blocks.filter(({ text }, index) => {
    const again = letters(text);
    return (
      index >= near ||
      !said.some((title) => title === again || (again.length >= partOfTitle && title.includes(again)))
    );
  });
}

/** A heading belongs to what comes after it; at the end nothing does. */
export function dropOrphanHeadings(blocks: readonly Block[]): Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1);
}
