// Drops what surrounds the prose inside the article's element, recognized by its tag and by the words in its class, id
// and data-testid. Stance: a name is evidence, no verdict. An element with much of the text is no furniture, whatever
// its name; many words only tell labels from text; and a standfirst may stand in a `header` or be named `teaser`.

import { commentsAround, type Evidence, evidenceOf } from '../../furniture-names.ts';
import { endsSentence } from '../../text.ts';
import type { Block } from '../block.ts';
import { isProse, sumByElement, textLengthByElement, weightedLength } from './text-length.ts';

/** An element with this share of the text is the article, or contains it. Judgement. */
const articleShare = 0.25;
/** So is an element with this many long paragraphs of prose. Judgement. */
const articleParagraphs = 3;
/** Characters of a long paragraph. Judgement. */
const longParagraphLength = 140;
/** Characters of prose before comments, which may be longer than the article. Judgement. */
const minimumBeforeComments = 200;
/** Weighted characters of a sentence; labels are shorter, or do not end as a sentence. Judgement. */
const minimumSentenceLength = 40;

export function dropFurniture(blocks: readonly Block[]): Block[] {
  const evidence = evidenceByBlock(blocks);
  let isOpening = true;
  const isText = blocks.map((block) => {
    const found = evidence(block);
    const isKept =
      found === 'none' || (isSentence(block) && (found === 'label' || (found === 'opening' && isOpening)));
    if (found === 'none' && isProse(block)) isOpening = false;
    return isKept;
  });
  // A heading belongs to the text below it.
  return blocks.filter(
    (block, index) =>
      isText[index] || (block.kind === 'heading' && evidence(block) === 'label' && isText[index + 1]),
  );
}

function evidenceByBlock(blocks: readonly Block[]): (block: Block) => Evidence {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const lengths = textLengthByElement(blocks);
  const longParagraphs = sumByElement(blocks, (block) => Number(isLongParagraph(block)));
  // Known once for each list of comments, because a list may have thousands of quotations.
  const followsProse = new Map<Element, boolean>();
  const isCommentary = (element: Element) => {
    const comments = commentsAround(element);
    if (!comments) return false;
    const follows = followsProse.get(comments) ?? proseBefore(comments, blocks) >= minimumBeforeComments;
    followsProse.set(comments, follows);
    return follows;
  };
  const isArticle = (element: Element) =>
    (lengths.get(element)! >= total * articleShare || longParagraphs.get(element)! >= articleParagraphs) &&
    !isCommentary(element);
  const known = new Map<Element, Evidence>();
  const find = (element: Element): Evidence => {
    const before = known.get(element);
    if (before) return before;
    const found = isArticle(element) ? 'none' : stronger(evidenceOf(element), inherited(element));
    known.set(element, found);
    return found;
  };
  const inherited = (element: Element) => {
    const { tagName, parentElement } = element;
    // A quoted post is often in an element named `social`.
    const isQuotation = tagName === 'BLOCKQUOTE' && !isCommentary(element);
    return isQuotation || !parentElement ? 'none' : find(parentElement);
  };
  return ({ element }) => find(element);
}

const strength: readonly Evidence[] = ['none', 'label', 'opening', 'furniture'];
const stronger = (one: Evidence, other: Evidence) =>
  strength.indexOf(one) > strength.indexOf(other) ? one : other;

function proseBefore(element: Element, blocks: readonly Block[]): number {
  const start = blocks.findIndex((block) => element.contains(block.element));
  return blocks.slice(0, start).reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

function isLongParagraph(block: Block): boolean {
  return isProse(block) && block.text.length > longParagraphLength;
}

function isSentence(block: Block): boolean {
  const { kind, text, linked } = block;
  return (
    isProse(block) ||
    (kind !== 'heading' &&
      linked < 0.3 &&
      weightedLength(text) >= minimumSentenceLength &&
      endsSentence(text))
  );
}
