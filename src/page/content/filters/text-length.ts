// Measures of text that the filters share: how much is below each element, and whether a block is prose.
import { endMarks } from '../../../engine/text/end-marks.ts';
import { endsUnmarked } from '../../text.ts';
import type { Block } from '../block.ts';

/** Returns the characters of block text in each element around a block, up to the root. */
export function textLengthByElement(blocks: readonly Block[]): Map<Element, number> {
  return sumByElement(blocks, ({ text }) => text.length);
}

/** Returns for each element the sum over the blocks in it. An element is listed before the elements around it. */
export function sumByElement(
  blocks: readonly Block[],
  measure: (block: Block) => number,
): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const value = measure(block);
    for (let at: Element | null = block.element; at; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + value);
  }
  return sums;
}

/** One character of these scripts expresses as much as two to three Latin letters. */
const denseScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Returns the number of characters, doubled for dense scripts, so that one threshold fits all scripts. */
export function weightedLength(text: string): number {
  return denseScript.test(text) ? text.length * 2 : text.length;
}

/** Weighted characters of a paragraph of prose; captions, teasers and labels are mostly shorter. Judgement. */
const minimumProseLength = 80;

/**
 * A paragraph of prose: long, with the punctuation of a sentence anywhere, and mostly not links. It need not end as a
 * sentence: on 91 news pages that condition lowers F1 from 98.83 to 98.82.
 */
export function isProse({
  text,
  kind,
  linked = 0,
}: Pick<Block, 'text' | 'kind'> & { readonly linked?: number }): boolean {
  return (
    kind !== 'heading' &&
    linked < 0.5 &&
    weightedLength(text) >= minimumProseLength &&
    (punctuation.test(text) || endsUnmarked(text))
  );
}

const punctuation = new RegExp(`[${endMarks}:;]`);

/** Characters of a `p` that counts as prose; teasers are shorter. Judgement. */
const minimumParagraphLength = 80;

/** Returns the characters of the long `p` in it. */
export function longParagraphsLength(root: ParentNode): number {
  return [...root.querySelectorAll('p')]
    .map(({ textContent }) => textContent?.length ?? 0)
    .reduce((sum, length) => sum + (length < minimumParagraphLength ? 0 : length), 0);
}
