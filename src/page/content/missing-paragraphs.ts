// Adds what Readability left out of the middle of an article: a body is often split into sibling boxes, cards and chunks
// around insets, of which Readability takes some. What stands in the marked element between two paragraphs that it took
// belongs to the article, if no filter drops it.
import type { Block } from './block.ts';
import type { Cleaned } from './clean.ts';
import { isProse } from './filters/text-length.ts';

/** Share of the prose that both have; with less, they are different texts. Judgement. */
const minimumSharedProse = 0.5;

/** F1 rises from 94.7 to 95.0 on 160 pages of all kinds. Paragraphs before the first one would bring in junk. */
export function addMissingParagraphs(found: Cleaned, marked: Cleaned): Cleaned {
  const own = keptBlocks(found);
  const all = keptBlocks(marked);
  const ownByText = new Map(own.map((block) => [block.text, block]));
  if (sharedProse(own, new Set(all.map(({ text }) => text))) < minimumSharedProse) return found;
  const added = new Map<Block, Block[]>();
  let anchor: Block | undefined;
  let pending: Block[] = [];
  for (const block of all) {
    const same = ownByText.get(block.text);
    if (!same) {
      pending.push(block);
      continue;
    }
    if (anchor && pending.some(isProse)) added.set(anchor, pending);
    anchor = same;
    pending = [];
  }
  return added.size > 0 ? withBlocks(found, added) : found;
}

const keptBlocks = ({ blocks, steps }: Cleaned): readonly Block[] => steps.at(-1)?.kept ?? blocks;

function sharedProse(own: readonly Block[], texts: ReadonlySet<string>): number {
  const length = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const prose = own.filter(isProse);
  return length(prose.filter(({ text }) => texts.has(text))) / Math.max(1, length(prose));
}

function withBlocks(found: Cleaned, added: ReadonlyMap<Block, readonly Block[]>): Cleaned {
  const insert = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => [block, ...(added.get(block) ?? [])]);
  const paragraphs = insert(keptBlocks(found)).map(({ text, kind }, order) => ({ text, kind, order }));
  return {
    blocks: insert(found.blocks),
    steps: found.steps.map(({ filter, kept }) => ({ filter, kept: insert(kept) })),
    paragraphs,
  };
}
