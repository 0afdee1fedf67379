// The text of a live page as one string of significant characters, and the way back from offsets in it to ranges.
// Reads only: the page's nodes are not changed.
import { readUnclobbered } from '../dom-clobbering.ts';
import { formulaText, isFormula } from '../formula-text.ts';
import { isSkipped } from '../snapshot/snapshot.ts';
import { visibilityIn } from '../snapshot/visibility.ts';
import { type Match, significant } from './match-text.ts';

/** Elements whose text a reader never sees as text of the page. */
const neverRead = new Set(['head', 'noscript', 'script', 'style', 'template', 'textarea']);
/** Pronunciations above a line: the text of an article has none. */
const annotationTags = new Set(['rp', 'rt']);

export interface PageText {
  /** The significant characters of all nodes, open shadow trees included. */
  readonly text: string;
  /** Text nodes, and elements of which each is read as a text of its own: formulas. */
  readonly nodes: readonly Node[];
  /** For each node, the offset in `text` at which it starts. */
  readonly starts: readonly number[];
  /** The nodes before which something was left out. */
  readonly afterGap: ReadonlySet<Node>;
}

/**
 * Reads the page in tree order. `visible` leaves out what was left out when the article was read, and reads formulas in the
 * same way; `all` reads every text node.
 */
export function readPageText(document: Document, which: 'visible' | 'all'): PageText {
  const readElement = which === 'all' ? readAll : readingAsArticle(document);
  const nodes: Node[] = [];
  const starts: number[] = [];
  const afterGap = new Set<Node>();
  let text = '';
  let isAfterGap = false;
  const add = (node: Node, read: string) => {
    nodes.push(node);
    starts.push(text.length);
    text += significant(read);
    if (isAfterGap) afterGap.add(node);
    isAfterGap = false;
  };
  const pending: { readonly node: Node; readonly isTextRead: boolean }[] = [
    { node: readUnclobbered(document, 'documentElement'), isTextRead: true },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, isTextRead } = next;
    if (isText(node)) {
      if (isTextRead) add(node, node.data);
      else isAfterGap = true;
    } else if (isElement(node)) {
      const reading = readElement(node);
      if (typeof reading === 'string') add(node, reading);
      else if (!reading) isAfterGap = true;
      // One by one: an element may have more children than a call takes arguments.
      else for (const child of childrenOf(node).reverse()) pending.push({ node: child, ...reading });
    }
  }
  return { text, nodes, starts, afterGap };
}

/** How an element is read: not at all, as a text of its own, or through its children. */
type Reading = undefined | string | { readonly isTextRead: boolean };

const readAll = (element: Element): Reading =>
  neverRead.has(readUnclobbered(element, 'localName')) ? undefined : { isTextRead: true };

function readingAsArticle(document: Document): (element: Element) => Reading {
  const visibilityOf = visibilityIn(document);
  return (element) => {
    const tag = readUnclobbered(element, 'localName');
    if (neverRead.has(tag) || annotationTags.has(tag) || isSkipped(element, tag)) return undefined;
    const visibility = visibilityOf(element);
    if (visibility === 'hidden') return undefined;
    if (isFormula(element)) return formulaText(element);
    return { isTextRead: visibility === 'visible' };
  };
}

const isText = (node: Node): node is Text => readUnclobbered(node, 'nodeType') === 3;
const isElement = (node: Node): node is Element => readUnclobbered(node, 'nodeType') === 1;

/** Returns what the browser shows in the place of an element's content. */
function childrenOf(element: Element): Node[] {
  const assigned =
    readUnclobbered(element, 'localName') === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) return assigned;
  const tree: Node = readUnclobbered(element, 'shadowRoot') ?? element;
  return [...readUnclobbered(tree, 'childNodes')];
}

/**
 * Returns the ranges that cover a match: a single one, or several if something was left out within the match or if it
 * crosses the boundary of a shadow tree, since a range cannot.
 */
export function rangesOf({ nodes, starts, afterGap }: PageText, { start, end }: Match): Range[] {
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  const covered = nodes.slice(first, last + 1);
  const startsRange = covered.map(
    (node, index) =>
      index === 0 || afterGap.has(node) || node.getRootNode() !== covered[index - 1]!.getRootNode(),
  );
  return covered.flatMap((node, index) => {
    if (!startsRange[index]) return [];
    const next = startsRange.indexOf(true, index + 1);
    const endNode = covered[(next < 0 ? covered.length : next) - 1]!;
    const range = node.ownerDocument!.createRange();
    if (!isText(node)) range.setStartBefore(node);
    else range.setStart(node, index === 0 ? dataOffset(node, start - starts[first]!) : 0);
    if (!isText(endNode)) range.setEndAfter(endNode);
    else range.setEnd(endNode, next < 0 ? dataOffset(endNode, end - 1 - starts[last]!) + 1 : endNode.length);
    return [range];
  });
}

/** Returns the index of the last node that starts at or before an offset: nodes without significant characters lose. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns the offset in the node's `data` of its significant character number `index`. */
function dataOffset({ data }: Text, index: number): number {
  let seen = 0;
  for (let offset = 0; offset < data.length; offset++) {
    if (significant(data[offset]!) === '') continue;
    if (seen === index) return offset;
    seen++;
  }
  return data.length;
}
