// Explains an extraction block by block: which filter dropped a block, or that it was kept. For
// `npm run summarize -- FILE --explain`; the extension does not use it.
import type { Extraction, ParagraphKind } from '../engine/model.ts';
import type { Block } from './content/block.ts';
import type { Cleaned } from './content/clean.ts';
import { extractWithSteps } from './extract.ts';

export interface ExplainedBlock {
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Name of the filter, for example `dropCaptions`; undefined if the block was kept. */
  readonly droppedBy?: string;
}

export interface ExplainedExtraction {
  /** If the page was refused, `detail` is why. */
  readonly extraction: Extraction;
  /** In the order of the page. Only blocks of the element that was taken for the article; empty if none was. */
  readonly blocks: readonly ExplainedBlock[];
}

export function explainExtraction(document: Document): ExplainedExtraction {
  const { extraction, cleaned } = extractWithSteps(document);
  return { extraction, blocks: cleaned ? explainBlocks(cleaned) : [] };
}

/** Returns the name of the filter that dropped a block, for each dropped block. */
export function droppingFilters({ blocks, steps }: Cleaned): Map<Block, string> {
  const dropped = new Map<Block, string>();
  let before = blocks;
  for (const { filter, kept } of steps) {
    const keptBlocks = new Set(kept);
    for (const block of before) if (!keptBlocks.has(block)) dropped.set(block, filter);
    before = kept;
  }
  return dropped;
}

function explainBlocks(cleaned: Cleaned): ExplainedBlock[] {
  const dropped = droppingFilters(cleaned);
  return cleaned.blocks.map((block) => {
    const droppedBy = dropped.get(block);
    return { text: block.text, kind: block.kind, ...(droppedBy !== undefined && { droppedBy }) };
  });
}
