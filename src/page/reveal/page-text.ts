// The text of a live page as one string of significant characters, and the way back from offsets in it to ranges.
// Reads only: the page's nodes are not changed.
import { readUnclobbered } from '../dom-clobbering.ts';
import { visibilityIn } from '../snapshot/visibility.ts';
import { type Match, significant } from './match-text.ts';

/** Elements whose text a reader does not see as text of the page, and pronunciations, which no article has. */
const skipped = new Set(['head', 'noscript', 'rp', 'rt', 'script', 'style', 'template', 'textarea']);

export interface PageText {
  /** The significant characters of all text nodes, open shadow trees included. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, the offset in `text` at which it starts. */
  readonly starts: readonly number[];
  /** The nodes before which something was left out. */
  readonly afterGaps: ReadonlySet<Text>;
}

/**
 * Reads text nodes in tree order; the shadow tree of an element comes before its children. `all` reads hidden text too; else
 * what the reader cannot see is left out, as when the article was read.
 */
export function readPageText(document: Document, which: 'visible' | 'all'): PageText {
  const visibilityOf = visibilityIn(document);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const afterGaps = new Set<Text>();
  let text = '';
  let isGap = false;

  function read(node: Text): void {
    if (isGap) afterGaps.add(node);
    isGap = false;
    nodes.push(node);
    starts.push(text.length);
    text += significant(node.data);
  }

  const pending: Node[] = [readUnclobbered(document, 'documentElement')];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isText(node)) read(node);
    if (!isElement(node)) continue;
    const visibility = which === 'all' ? 'visible' : visibilityOf(node, false);
    if (skipped.has(readUnclobbered(node, 'localName')) || visibility === 'hidden') {
      isGap = true;
      continue;
    }
    // One by one: an element may have more children than a call takes arguments.
    for (const child of childrenOf(node).reverse()) {
      if (visibility === 'visible' || !isText(child)) pending.push(child);
      else isGap = true;
    }
  }
  return { text, nodes, starts, afterGaps };
}

const isText = (node: Node): node is Text => readUnclobbered(node, 'nodeType') === 3;
const isElement = (node: Node): node is Element => readUnclobbered(node, 'nodeType') === 1;

function childrenOf(element: Element): Node[] {
  const shadow = readUnclobbered(element, 'shadowRoot');
  return [...(shadow?.childNodes ?? []), ...readUnclobbered(element, 'childNodes')];
}

/**
 * Returns the ranges that cover a match: more than one if it crosses the boundary of a shadow tree, since a range cannot, or
 * if something within it was left out, since a range would cover that too.
 */
export function rangesOf({ nodes, starts, afterGaps }: PageText, { start, end }: Match): Range[] {
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  const beginsRange = (at: number) =>
    afterGaps.has(nodes[at]!) || nodes[at]!.getRootNode() !== nodes[at - 1]!.getRootNode();
  const ranges: Range[] = [];
  let from = { node: nodes[first]!, offset: dataOffset(nodes[first]!, start - starts[first]!) };
  for (let at = first + 1; at <= last; at += 1) {
    if (!beginsRange(at)) continue;
    const before = nodes[at - 1]!;
    ranges.push(rangeBetween(from, { node: before, offset: before.length }));
    from = { node: nodes[at]!, offset: 0 };
  }
  const to = { node: nodes[last]!, offset: dataOffset(nodes[last]!, end - 1 - starts[last]!) + 1 };
  return [...ranges, rangeBetween(from, to)];
}

interface Point {
  readonly node: Text;
  /** Offset in the node's own `data`. */
  readonly offset: number;
}

function rangeBetween(from: Point, to: Point): Range {
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
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
