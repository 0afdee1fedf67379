// A line of text as the page shows it: what the filters keep or drop.
import type { ParagraphKind } from '../../engine/model.ts';

export interface Block {
  /** The innermost element around all of the text. */
  readonly element: Element;
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Share of the text that is inside links, 0 to 1. */
  readonly linked: number;
}
