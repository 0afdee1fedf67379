// How much text stands below each element: what every structural filter asks before it drops one.
import type { Block } from '../blocks.ts';

/** Characters of block text, by element and all its ancestors. */
export function weights(
  blocks: readonly Block[],
  of = (block: Block) => block.text.length,
): Map<Element, number> {
  const found = new Map<Element, number>();
  for (const block of blocks) {
    const weight = of(block);
    for (let at: Element | null = block.element; at; at = at.parentElement)
      found.set(at, (found.get(at) ?? 0) + weight);
  }
  return found;
}

/** Letters of Chinese and Japanese say two to three times as much each. */
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Characters, weighed so that one limit fits all scripts. */
export function lengthOf(text: string): number {
  return dense.test(text) ? text.length * 2 : text.length;
}

/** A paragraph of prose: long, ended as a sentence, not made of links. */
export function isProse({
  text,
  kind,
  linked = 0,
}: Pick<Block, 'text' | 'kind'> & { readonly linked?: number }): boolean {
  return (
    kind !== 'heading' &&
    linked < 0.5 &&
    lengthOf(text) >= 80 &&
    /[.!?…。！？।۔؟:;][\p{P}\p{S}\d\s]*/u.test(text)
  );
}

/** Ended as a sentence: labels, bylines and dates are not. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।۔؟:][\p{Pe}\p{Pf}"'\s]*$/u.test(text);
}
