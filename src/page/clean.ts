// Blocks → the article's paragraphs.
import type { Paragraph, ParagraphKind } from '../engine/model.ts';
import type { Block } from './blocks.ts';

export function clean(blocks: readonly Block[]): Paragraph[] {
  return blocks.map(({ element, text }, order) => ({ text, kind: kindOf(element), order }));
}

function kindOf(element: Element): ParagraphKind {
  if (/^H[1-6]$/.test(element.tagName)) return 'heading';
  if (element.closest('li')) return 'item';
  return element.closest('blockquote') ? 'quote' : 'text';
}
