// Drops short texts and teasers before and after the core: the deepest element that has nearly all of the prose. Uses no
// words of any language.
import { endsSentence } from '../../text.ts';
import type { Block } from '../block.ts';
import { isProse, textLengthByElement } from './text-length.ts';

/**
 * Share of the prose. With a lower share, a part of the article passes for the core; with a higher one, a single
 * paragraph outside makes the whole page the core. Judgement.
 */
const coreShare = 0.85;
/** Characters; a sentence of this length outside the core is kept. Judgement. */
const minimumSentenceLength = 40;

const linkedHeading = ['h2', 'h3', 'h4', 'h5'].map((tag) => `${tag} a[href]:not([href^="#"])`).join();

export function dropOutsideCore(blocks: readonly Block[]): readonly Block[] {
  const core = findCore(blocks);
  if (!core) return blocks;
  const isKept = (block: Block) =>
    core.contains(block.element) || (isText(block) && !isTeaser(block.element, core));
  return blocks.filter(isKept);
}

/** An item of a list with a linked heading is about another article. */
function isTeaser(element: Element, core: Element): boolean {
  const item = element.closest('li');
  return item !== null && !item.contains(core) && item.querySelector(linkedHeading) !== null;
}

function isText(block: Block): boolean {
  const { kind, text, linked } = block;
  const isSentence = text.length >= minimumSentenceLength && linked < 0.5 && endsSentence(text);
  return isProse(block) || (kind === 'text' && isSentence);
}

/** Returns undefined if there are fewer than two paragraphs of prose. */
function findCore(blocks: readonly Block[]): Element | undefined {
  const prose = blocks.filter(isProse);
  if (prose.length < 2) return undefined;
  const minimum = coreShare * prose.reduce((sum, { text }) => sum + text.length, 0);
  let core: Element | undefined;
  for (const [element, length] of textLengthByElement(prose))
    if (length >= minimum && (!core || core.contains(element))) core = element;
  return core;
}
