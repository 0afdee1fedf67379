// Passage → Range in the live page. The text was tidied and the page may have been rendered anew since, so passages are
// found by their characters, white space and unseen marks aside; of equal ones the surroundings decide.
import type { Passage } from '../../engine/model.ts';
import { readUnclobbered } from '../dom-clobbering.ts';

/** White space, control characters and unseen marks: what may differ between the page and the text read from it. */
const blank = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const significant = (text: string): string => text.replace(blank, '');

/** No text that is read. */
const skipped = new Set(['head', 'noscript', 'script', 'style', 'template', 'textarea']);
/** Characters of the surroundings that are compared. */
const context = 80;
/** Characters at both ends by which a passage is found where something else was put into its middle. */
const end = 24;

interface PageText {
  /** The significant characters of all text nodes. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node begins. */
  readonly starts: readonly number[];
}

/**
 * The places of the passages, in the order given: none where the text is gone, several ranges only where it runs over
 * the edge of a shadow root.
 */
export function locate(document: Document, passages: readonly Passage[]): readonly (readonly Range[])[] {
  const page = readText(document);
  return passages.map((passage) => find(page, passage));
}

function readText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const pending: Node[] = [readUnclobbered(document, 'documentElement')];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (readUnclobbered(node, 'nodeType') === 3) {
      nodes.push(node as Text);
      starts.push(text.length);
      text += significant(readUnclobbered(node as Text, 'data'));
    }
    if (readUnclobbered(node, 'nodeType') !== 1 || skipped.has(readUnclobbered(node as Element, 'localName')))
      continue;
    const shadow = readUnclobbered(node as Element, 'shadowRoot');
    // One by one: an element may have more children than a call takes arguments.
    for (const child of [...readUnclobbered(node, 'childNodes')].reverse()) pending.push(child);
    for (const child of [...(shadow?.childNodes ?? [])].reverse()) pending.push(child);
  }
  return { text, nodes, starts };
}

function find(page: PageText, passage: Passage): Range[] {
  const wanted = significant(passage.text);
  const places = wanted === '' ? [] : [...exact(page.text, wanted), ...interrupted(page.text, wanted)];
  const before = significant(passage.before).slice(-context);
  const after = significant(passage.after).slice(0, context);
  const candidates = places.map(([from, to]) => {
    const ranges = rangesOf(page, from, to);
    const isShown = ranges.some((range) => range.getClientRects?.().length > 0);
    return { ranges, isShown, likeness: likeness(page.text, from, to, before, after) };
  });
  // The sort is stable: of two that are alike in all, the earlier stays first.
  candidates.sort((a, b) => Number(b.isShown) - Number(a.isShown) || b.likeness - a.likeness);
  return candidates[0]?.ranges ?? [];
}

type Place = readonly [from: number, to: number];

function exact(text: string, wanted: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    places.push([at, at + wanted.length]);
  }
  return places;
}

/** Where both ends stand at about the right distance: a footnote mark or an advertisement came between. */
function interrupted(text: string, wanted: string): Place[] {
  if (wanted.length < 2 * end || text.includes(wanted)) return [];
  return exact(text, wanted.slice(0, end)).flatMap(([from]): Place[] => {
    const last = text.indexOf(wanted.slice(-end), from + end);
    return last >= 0 && last + end - from <= 1.5 * wanted.length ? [[from, last + end]] : [];
  });
}

/** How many characters around the place are as they were around the passage. */
function likeness(text: string, from: number, to: number, before: string, after: string): number {
  let same = 0;
  while (same < before.length && text[from - 1 - same] === before.at(-1 - same)) same++;
  let next = 0;
  while (next < after.length && text[to + next] === after[next]) next++;
  return same + next;
}

function rangesOf(page: PageText, from: number, to: number): Range[] {
  const first = nodeAt(page, from);
  const last = nodeAt(page, to - 1);
  const covered = page.nodes.slice(first, last + 1);
  const roots = new Set(covered.map((node) => node.getRootNode()));
  const parts =
    roots.size === 1 ? [[first, last] as const] : covered.map((_, i) => [first + i, first + i] as const);
  return parts.map(([start, stop]) => {
    const range = page.nodes[start]!.ownerDocument.createRange();
    range.setStart(page.nodes[start]!, start === first ? offsetIn(page, start, from) : 0);
    range.setEnd(
      page.nodes[stop]!,
      stop === last ? offsetIn(page, stop, to - 1) + 1 : page.nodes[stop]!.length,
    );
    return range;
  });
}

/** The last node that begins at or before a position of the text, so that none without characters is taken. */
function nodeAt({ starts }: PageText, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place in a node's own text of a position of the whole text. */
function offsetIn({ nodes, starts }: PageText, index: number, position: number): number {
  const { data } = nodes[index]!;
  let left = position - starts[index]!;
  for (let offset = 0; offset < data.length; offset++) {
    if (significant(data[offset]!) === '') continue;
    if (left === 0) return offset;
    left--;
  }
  return data.length;
}
