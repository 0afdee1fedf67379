// A line of text as the page shows it: what the filters keep or drop.
import type { Paragraph, ParagraphKind } from '../../engine/model.ts';
import { definedTerms } from './defined-term.ts';

export interface Block {
  /** The innermost element around all of the text. */
  readonly element: Element;
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Share of the text that is inside links, 0 to 1. */
  readonly linked: number;
}

export function toParagraphs(blocks: readonly Block[]): Paragraph[] {
  const terms = definedTerms(blocks);
  return blocks.map(({ text, kind }, order) => {
    const term = terms[order];
    return { text, kind, ...(term !== undefined && { term }), order };
  });
}
