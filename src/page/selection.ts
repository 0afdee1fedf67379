// What the reader has selected → paragraphs. The selection is taken as it is: who selects a caption wants it read.
import type { Paragraph } from '../engine/model.ts';
import { blocks } from './blocks.ts';

/** Empty where nothing is selected. */
export function selectedParagraphs(document: Document): Paragraph[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(holder.ownerDocument.importNode(selection.getRangeAt(0).cloneContents(), true));
  return blocks(holder).map(({ text, kind }, order) => ({ text, kind, order }));
}
