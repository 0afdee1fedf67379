// The end: who wrote it and how to reach them, a line with an address or a handle or one that begins with the author;
// and what the reader is asked to do next, a line with a link.

import { letters } from '../../text.ts';
import type { Block } from '../blocks.ts';
import type { Context } from '../clean.ts';

/** Blocks from the end. */
const lastBlocks = 3;
/** Characters; a longer paragraph says more than who to write to. */
const longest = 300;
/** Letters; shorter is no name. */
const shortestName = 6;
/** A way to reach someone, or what a site has to say of its income. */
const contact = /[\w.-]@[\w-]+\.\w|(?:^|\s)@\w{2,}|contains? affiliate links|affiliate advertising program/u;
/** The names of newsletters, networks and podcasts are the same in most languages. */
const appeal = new RegExp(
  [
    'follow (?:us|me|our)|(?:follow|find|join|like)\\b.{1,60}\\b(?:facebook|twitter|instagram|youtube)|follow\\b.{1,40} coverage',
    '(?:facebook|twitter|instagram|youtube|telegram|whatsapp)\\b.{1,30}\\b(?:facebook|twitter|instagram|youtube|telegram|whatsapp)',
    'sign up|subscribe|newsletters?\\b|your inbox|click here|check out (?:our|more)|download:|listen (?:live|back|to\\b.{1,40}\\b(?:live|podcast))',
  ].join('|'),
  'i',
);

export function dropContacts(blocks: readonly Block[], { byline }: Pick<Context, 'byline'>): Block[] {
  const author = letters(byline);
  const isAuthor = (text: string) => author.length >= shortestName && letters(text).startsWith(author);
  return blocks.filter(({ text, kind, linked }, index) => {
    const isLast = index >= Math.max(1, blocks.length - lastBlocks);
    if (!isLast || kind === 'quote' || text.length > longest) return true;
    return !(contact.test(text) || isAuthor(text) || (linked > 0 && appeal.test(text)));
  });
}
