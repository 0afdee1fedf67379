// The end: who wrote it and how to reach them, a line with an address or a handle or one that begins with the author.
import type { Block } from '../blocks.ts';
import type { Context } from '../clean.ts';
import { letters } from '../text.ts';

/** Blocks from the end. */
const lastBlocks = 3;
/** Characters; a longer paragraph says more than who to write to. */
const longest = 300;
/** Letters; shorter is no name. */
const shortestName = 6;
const contact = /[\w.-]@[\w-]+\.\w|(?:^|\s)@\w{2,}/u;

export function dropContacts(blocks: readonly Block[], { byline }: Pick<Context, 'byline'>): Block[] {
  const author = letters(byline);
  const isAuthor = (text: string) => author.length >= shortestName && letters(text).startsWith(author);
  return blocks.filter(({ text, kind }, index) => {
    const isLast = index >= Math.max(1, blocks.length - lastBlocks);
    return !isLast || kind === 'quote' || text.length > longest || !(contact.test(text) || isAuthor(text));
  });
}
