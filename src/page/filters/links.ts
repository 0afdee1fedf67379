// Ways to other articles: blocks and lists made of links. A linked heading that prose follows is a heading.
import type { Block } from '../blocks.ts';
import { isProse } from './weight.ts';

const mostlyLinks = 0.8;
/** Characters; a longer block of links is read as text. */
const longestTeaser = 300;

export function dropLinks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.linked < mostlyLinks || block.text.length > longestTeaser) return true;
    const next = blocks[index + 1];
    return block.kind === 'heading' && next !== undefined && isProse(next);
  });
}
