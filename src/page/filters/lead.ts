// The lead: before the first paragraph of prose stand bylines, dates and kickers. What is a sentence stays.
import type { Block } from '../blocks.ts';
import { endsSentence, isProse } from './weight.ts';

/** Characters; bylines, dates and labels are shorter. */
const longestLabel = 120;
/** Share of the text: more before the first prose is a table or a list that belongs to the article. */
const mostBefore = 0.15;

export function trimLead(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isProse);
  const lead = blocks.slice(0, Math.max(0, first));
  const total = sizeOf(blocks);
  if (sizeOf(lead) > total * mostBefore) return [...blocks];
  return blocks.filter((block, index) => {
    if (index >= first) return true;
    if (block.kind === 'heading') return !block.element.closest('h1');
    return block.text.length > longestLabel || endsSentence(block.text);
  });
}

const sizeOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
