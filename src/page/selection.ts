// What the reader has selected → paragraphs. The selection is taken as it is: who selects a caption wants it read.
import type { Paragraph } from '../engine/model.ts';
import { blocks } from './content/blocks.ts';
import { intrinsic } from './dom-clobbering.ts';

/** Empty where nothing is selected. */
export function selectedParagraphs(document: Document): Paragraph[] {
  const selection = intrinsic(document, 'getSelection').call(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const holder = intrinsic(document, 'implementation').createHTMLDocument('').createElement('div');
  holder.append(holder.ownerDocument.importNode(selection.getRangeAt(0).cloneContents(), true));
  return blocks(holder).map(({ text, kind }, order) => ({ text, kind, order }));
}
