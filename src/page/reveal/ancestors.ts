// The elements around a node as the reader sees them: through shadow trees and slots.
import { readUnclobbered } from '../dom-clobbering.ts';

/** From the inside to the root element. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let element = parentOf(node); element; element = parentOf(element)) yield element;
}

function parentOf(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? (node as Element).assignedSlot : null;
  if (slot) return slot;
  const parent = readUnclobbered(node, 'parentNode');
  // Not by the property: a link has a `host` too.
  if (parent && isShadowRoot(parent)) return parent.host;
  return parent && isElement(parent) ? parent : null;
}

/** The only fragment that is in a document. */
const isShadowRoot = (node: Node): node is ShadowRoot => readUnclobbered(node, 'nodeType') === 11;
const isElement = (node: Node): node is Element => readUnclobbered(node, 'nodeType') === 1;
