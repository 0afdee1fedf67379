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
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}
