// How to reach the author, said at the end: a line with an address or a handle.
import type { Block } from '../blocks.ts';

/** Blocks from the end. */
const lastBlocks = 3;
/** Characters; a longer paragraph says more than where to write to. */
const longest = 300;
const contact = /[\w.-]@[\w-]+\.\w|(?:^|\s)@\w{2,}/u;

export function dropContacts(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ text, kind }, index) => {
    const isLast = index >= Math.max(1, blocks.length - lastBlocks);
    return !isLast || kind === 'quote' || text.length > longest || !contact.test(text);
  });
}
