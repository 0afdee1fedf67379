// The reader's selection → paragraphs. No filter is applied: a reader who selects a caption wants it read.
// Nothing is cloned in the live document, where a clone would run constructors of custom elements and load images
// again. The nodes are first imported into an inert document; the range is applied to that copy.
import type { Paragraph } from '../engine/model.ts';
import { blocks } from './content/blocks.ts';
import { disarm, readUnclobbered } from './dom-clobbering.ts';

/** Returns an empty list if nothing is selected. */
export function selectedParagraphs(document: Document): Paragraph[] {
  const selection = readUnclobbered(document, 'getSelection').call(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const inert = readUnclobbered(document, 'implementation').createHTMLDocument('');
  const root = inert.createElement('div');
  root.append(copyInto(inert, selection.getRangeAt(0)));
  for (const element of root.querySelectorAll('[id], [name]')) disarm(element);
  return blocks(root).map(({ text, kind }, order) => ({ text, kind, order }));
}

/** Returns what is selected, as `range.cloneContents()` would, but cloned within the inert document. */
function copyInto(inert: Document, range: Range): DocumentFragment {
  const ancestor = range.commonAncestorContainer;
  const copy = inert.importNode(ancestor, true);
  const copyOf = (node: Node) => pathTo(node, ancestor).reduce(childAt, copy);
  const copiedRange = inert.createRange();
  copiedRange.setStart(copyOf(range.startContainer), range.startOffset);
  copiedRange.setEnd(copyOf(range.endContainer), range.endOffset);
  return copiedRange.cloneContents();
}

/** Returns the child indices that lead from `ancestor` down to `node`. */
function pathTo(node: Node, ancestor: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== ancestor; at = readUnclobbered(at, 'parentNode')!) path.unshift(indexOf(at));
  return path;
}

function indexOf(node: Node): number {
  let index = 0;
  let before = readUnclobbered(node, 'previousSibling');
  while (before) {
    index++;
    before = readUnclobbered(before, 'previousSibling');
  }
  return index;
}

const childAt = (parent: Node, index: number): Node => readUnclobbered(parent, 'childNodes')[index]!;
