// Ways to other articles: blocks and lists made of links, and the label before them. A linked heading that prose
// follows is a heading, and a whole sentence that is a link stands in the text.
import type { Block } from '../blocks.ts';
import { isProse } from './text-length.ts';

/** Share of a block that is linked. */
const mostlyLinks = 0.8;
/** Share of a list; where an item is linked only in part, its neighbours tell what it is. */
const linkedList = 0.35;
/** Blocks that make a list. */
const fewestItems = 3;
/** Characters; a longer block is read as text. */
const longestTeaser = 300;
/** Characters. */
const longestLabel = 60;

/** The end of a statement; the titles of other articles may end as a question. */
const stop = /[.…。।۔][\p{Pe}\p{Pf}"'\s]*$/u;

export function dropLinks(blocks: readonly Block[]): Block[] {
  const listed = linkedLists(blocks);
  const isDropped = blocks.map((block, index) => {
    if (listed.has(block)) return true;
    if (block.linked < mostlyLinks || block.text.length > longestTeaser || stop.test(block.text))
      return false;
    const next = blocks[index + 1];
    return !(block.kind === 'heading' && next && isProse(next));
  });
  const isLabel = (block: Block, index: number) =>
    isDropped[index + 1] &&
    block.text.length <= longestLabel &&
    !stop.test(block.text) &&
    block.kind !== 'item';
  return blocks.filter((block, index) => !isDropped[index] && !isLabel(block, index));
}

/** Runs of short blocks, each with a link and none a sentence: a list of news in brief has links too. */
function linkedLists(blocks: readonly Block[]): Set<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  for (const block of [...blocks, undefined]) {
    if (block && block.linked > 0.2 && block.text.length <= longestTeaser && !stop.test(block.text)) {
      run.push(block);
      continue;
    }
    const size = run.reduce((sum, { text }) => sum + text.length, 0);
    const linked = run.reduce((sum, { text, linked }) => sum + text.length * linked, 0);
    if (run.length >= fewestItems && linked >= linkedList * size) for (const item of run) found.add(item);
    run = [];
  }
  return found;
}
