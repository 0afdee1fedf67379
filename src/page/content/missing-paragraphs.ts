// Adds what Readability left out of an article: a body is often split into sibling boxes, cards and chunks around insets,
// of which Readability takes some. What stands in the marked element between two paragraphs that it took belongs to the
// article, if no filter drops it. Before the first and after the last one, only paragraphs with the class of the others do,
// and the introduction below the headline.
import { endsSentence } from '../text.ts';
import { type Block, toParagraphs } from './block.ts';
import type { Cleaned } from './clean.ts';
import { dropNotices } from './filters/notices.ts';
import { isProse } from './filters/text-length.ts';

/** Share of the prose that both have; with less, they are different texts. Judgement. */
const minimumSharedProse = 0.5;
/** Paragraphs with a class that make it the class of the text. Judgement. */
const minimumWithClass = 3;
/** Linked share of an introduction. Judgement. */
const maximumLinkedShare = 0.3;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. The constants of `Node` are not everywhere where a document is. */
const following = 4;

/** F1 rises from 94.7 to 95.2 on 160 pages of all kinds, and from 96.8 to 97.0 on 132 news pages. */
export function addMissingParagraphs(found: Cleaned, marked: Cleaned, isNews: boolean): Cleaned {
  const own = keptBlocks(found);
  const all = keptBlocks(marked);
  const ownByText = new Map(own.map((block) => [block.text, block]));
  const shared = all.filter(({ text }) => ownByText.has(text));
  if (sharedProse(own, new Set(shared.map(({ text }) => text))) < minimumSharedProse) return found;
  const isBody = bodyTest(shared);
  const isIntroduction = introductionTest(marked);
  const isBefore = (block: Block) => isBody(block) || (!isNews && isIntroduction(block));
  const added = new Map<Block | undefined, Block[]>();
  const add = (anchor: Block | undefined, blocks: readonly Block[]) =>
    added.set(anchor, [...(added.get(anchor) ?? []), ...blocks]);
  let anchor: Block | undefined;
  let pending: Block[] = [];
  for (const block of all) {
    const same = ownByText.get(block.text);
    if (!same) {
      pending.push(block);
      continue;
    }
    if (!anchor) add(anchor, withoutNotices(pending.filter(isBefore), own));
    // After the standfirst, a heading alone is that of a box.
    else if (pending.some(isProse) || (anchor !== own[0] && pending.every(isHeading))) add(anchor, pending);
    anchor = same;
    pending = [];
  }
  add(anchor, pending.filter(isBody));
  return insertBlocks(found, added);
}

/** Returns `before` without the notices at the edge of the text. The filter of the marked element saw them at another place. */
function withoutNotices(before: readonly Block[], own: readonly Block[]): Block[] {
  const kept = new Set(dropNotices([...before, ...own]));
  return before.filter((block) => kept.has(block));
}

/** A heading is often a box of its own. */
const isHeading = ({ kind, linked }: Block): boolean => kind === 'heading' && linked === 0;

/** Tests for prose whose class is that of the paragraphs. */
function bodyTest(paragraphs: readonly Block[]): (block: Block) => boolean {
  const names = paragraphs.filter(isProse).map(({ element }) => nameOf(element));
  const isBodyName = (name: string) => names.filter((each) => each === name).length >= minimumWithClass;
  return (block) => isProse(block) && nameOf(block.element) !== '' && isBodyName(nameOf(block.element));
}

/** Tests for prose below the first `h1`. Not for news, which also has tools there: `standfirst.ts` reads its standfirst. */
function introductionTest({ blocks }: Cleaned): (block: Block) => boolean {
  const headline = blocks.find(({ element }) => element.closest('h1') !== null)?.element;
  const isBelow = (element: Element) => (headline!.compareDocumentPosition(element) & following) !== 0;
  return (block) =>
    headline !== undefined &&
    block.kind === 'text' &&
    block.linked < maximumLinkedShare &&
    isProse(block) &&
    endsSentence(block.text) &&
    isBelow(block.element);
}

/** Returns tag and class; of an element without class also the class around it. Empty if neither has one. */
function nameOf({ tagName, className, parentElement }: Element): string {
  const outer = className === '' ? (parentElement?.className ?? '') : '';
  return className + outer === '' ? '' : `${outer} ${tagName} ${className}`;
}

const keptBlocks = ({ blocks, steps }: Cleaned): readonly Block[] => steps.at(-1)?.kept ?? blocks;

function sharedProse(own: readonly Block[], texts: ReadonlySet<string>): number {
  const length = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const prose = own.filter(isProse);
  return length(prose.filter(({ text }) => texts.has(text))) / Math.max(1, length(prose));
}

/** Puts the added blocks after their anchors; those without an anchor come first. */
export function insertBlocks(
  found: Cleaned,
  added: ReadonlyMap<Block | undefined, readonly Block[]>,
): Cleaned {
  const insert = (blocks: readonly Block[]) => [
    ...(added.get(undefined) ?? []),
    ...blocks.flatMap((block) => [block, ...(added.get(block) ?? [])]),
  ];
  const paragraphs = toParagraphs(insert(keptBlocks(found)));
  return {
    blocks: insert(found.blocks),
    steps: found.steps.map(({ filter, kept }) => ({ filter, kept: insert(kept) })),
    paragraphs,
  };
}
