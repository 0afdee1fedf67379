// Drops links to other articles: blocks and lists of links, and the label before them. A linked heading before prose is
// a heading of the article, and a linked sentence is part of the text.
import { statementMarks } from '../../../engine/text/end-marks.ts';
import { tidy } from '../../text.ts';
import type { Block } from '../block.ts';
import { isProse } from './text-length.ts';

/** Linked share of a block. Judgement. */
const minimumBlockShare = 0.8;
/** Linked share of a label and a title, and words of the title. Judgement. */
const minimumLabelledShare = 0.5;
const minimumTitleWords = 3;
const labelBeforeLink = /^[^.!?:|]{2,40}[:：|｜]\s*$/u;
/** Linked share of a list and of each of its items; an item is often linked only in part. Judgement. */
const minimumListShare = 0.35;
const minimumItemShare = 0.2;
/** Blocks of a list. Judgement. */
const minimumItems = 3;
/** Characters; a longer block is text. Judgement. */
const maximumTitleLength = 300;
/** Characters. Judgement. */
const maximumLabelLength = 60;

/** The end of a statement. A question mark does not count, because titles of other articles may end with one. */
const statementEnd = new RegExp(`[${statementMarks}][\\p{Pe}\\p{Pf}"'\\s]*$`, 'u');

/** Characters of a sentence that introduces a list; the label of a list of links is shorter. Judgement. */
const minimumIntroductionLength = 30;

export function dropLinks(blocks: readonly Block[]): Block[] {
  const listed = blocksInLinkLists(blocks);
  let isIntroduced = false;
  const isLink = blocks.map((block, index) => {
    const isLinked = listed.has(block) || isLinkBlock(block, blocks[index + 1]);
    if (!isLinked || introducesList(block)) isIntroduced = introducesList(block);
    return isLinked && !(isIntroduced && block.kind !== 'heading');
  });
  const isLabel = ({ text, kind }: Block, index: number) =>
    isLink[index + 1] && text.length <= maximumLabelLength && !statementEnd.test(text) && kind !== 'item';
  return blocks.filter((block, index) => !isLink[index] && !isLabel(block, index));
}

function introducesList({ text, kind, linked }: Block): boolean {
  return (
    kind !== 'heading' &&
    linked < minimumBlockShare &&
    text.length >= minimumIntroductionLength &&
    /[:：]$/.test(text)
  );
}

function readsAsTitle({ text }: Block): boolean {
  return text.length <= maximumTitleLength && !statementEnd.test(text);
}

/** “Read also: Bridge opens in spring”, in any language: a label, then the linked title of another article. */
function isLabelledLink({ element, text, kind, linked }: Block): boolean {
  if (kind !== 'text' || linked < minimumLabelledShare) return false;
  const title = tidy([...element.querySelectorAll('a[href]')].at(-1)?.textContent ?? '');
  const isTitle = text.endsWith(title) && title.split(' ').length >= minimumTitleWords;
  return isTitle && labelBeforeLink.test(text.slice(0, -title.length));
}

function isLinkBlock(block: Block, next: Block | undefined): boolean {
  const isLinked = block.linked >= minimumBlockShare || isLabelledLink(block);
  if (!isLinked || !readsAsTitle(block)) return false;
  return !(block.kind === 'heading' && next && isProse(next));
}

/** Returns the blocks in runs of short blocks with links that are no sentences: news in brief has links, too. */
function blocksInLinkLists(blocks: readonly Block[]): Set<Block> {
  const listed = new Set<Block>();
  let run: Block[] = [];
  const endRun = () => {
    if (isLinkList(run)) for (const item of run) listed.add(item);
    run = [];
  };
  for (const block of blocks) {
    if (block.linked > minimumItemShare && readsAsTitle(block)) run.push(block);
    else endRun();
  }
  endRun();
  return listed;
}

function isLinkList(run: readonly Block[]): boolean {
  const length = run.reduce((sum, { text }) => sum + text.length, 0);
  const linkedLength = run.reduce((sum, { text, linked }) => sum + text.length * linked, 0);
  return (
    run.length >= minimumItems &&
    linkedLength >= minimumListShare * length &&
    !run.some(({ element }) => hasUnlinkedEntry(element))
  );
}

/** An entry between two commas, as of a place that has no page of its own: a list of links has a link in each. */
const unlinkedEntry = /^\s*[,;、，]\s*\p{L}.*[,;、，]\s*$/su;

function hasUnlinkedEntry({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => node.nodeType === 3 && unlinkedEntry.test(node.nodeValue ?? ''));
}
