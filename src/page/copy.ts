// A tree → its copy, with each element beside its own copy. A browser clones a tree many times faster than a script
// copies it; one that is too deep or too large for that is copied node by node.
import { intrinsic } from './intrinsic.ts';

/** Browsers' own parsers stop nesting at 512; what is deeper is put beside, so that later steps may recurse. */
const deepest = 400;
/** Elements; the largest of 181 real news pages has 6,000. What comes after is left out, so that a page of any size ends. */
const mostElements = 80_000;

export interface Copy {
  /** Of the tree itself. In no document yet, since nodes of a document cost more to change. */
  readonly top: Element | DocumentFragment;
  /** The elements in the tree, in document order. */
  readonly originals: readonly Element[];
  /** As many, but for those that are left out at the end. */
  readonly copies: readonly Element[];
}

/** A document without a window must be given to copy into: in it no script runs and nothing is loaded. */
export function copyOf(tree: Element | ShadowRoot, into: Document): Copy {
  const originals = [...intrinsic(tree, 'querySelectorAll').call(tree, '*')];
  const isOrdinary = originals.length <= mostElements && !isDeep(originals);
  const { top, copies } = (isOrdinary ? atOnce : nodeByNode)(tree, into);
  return { top, originals, copies };
}

/** In document order nesting grows by one at a time, so that a sample tells of what is between. */
function isDeep(elements: readonly Element[]): boolean {
  const half = deepest / 2;
  for (let index = 0; index < elements.length; index += half) {
    let depth = 0;
    for (let at: Element | null = elements[index]!; at; at = intrinsic(at, 'parentElement'))
      if (++depth > half) return true;
  }
  return false;
}

function atOnce(tree: Element | ShadowRoot, into: Document): Omit<Copy, 'originals'> {
  const top = emptyCopy(tree, into, true);
  // A shadow root itself cannot be cloned.
  if (top.nodeType !== 1) for (const child of tree.childNodes) top.appendChild(into.importNode(child, true));
  return { top, copies: [...top.querySelectorAll('*')] };
}

function nodeByNode(tree: Element | ShadowRoot, into: Document): Omit<Copy, 'originals'> {
  const top = emptyCopy(tree, into, false);
  const copies: Element[] = [];
  const places = new Map<Node | null, Place>([[tree, { texts: top, elements: top, depth: 0 }]]);
  const walker = into.createTreeWalker(tree, elementsAndTexts);
  for (let node = walker.nextNode(); node && copies.length < mostElements; node = walker.nextNode()) {
    const { texts, elements, depth } = places.get(intrinsic(node, 'parentNode'))!;
    const copy = into.importNode(node, false);
    if (copy.nodeType === 3) texts.appendChild(copy);
    else {
      elements.appendChild(copy);
      copies.push(copy as Element);
      places.set(node, { texts: copy, elements: depth < deepest ? copy : elements, depth: depth + 1 });
    }
  }
  return { top, copies };
}

/** Where the copies of an element's children go. */
interface Place {
  readonly texts: Node;
  readonly elements: Node;
  readonly depth: number;
}

/** `NodeFilter` has names for it, which Node does not know. */
const elementsAndTexts = 1 | 4;

function emptyCopy(tree: Element | ShadowRoot, into: Document, isDeep: boolean) {
  return intrinsic(tree, 'nodeType') === 1
    ? into.importNode(tree as Element, isDeep)
    : into.createDocumentFragment();
}
