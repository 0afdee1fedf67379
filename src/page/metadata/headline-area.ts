// Reads what the page shows beside the headline, where it has author and date: a few lines above it, and those below it
// up to the text.

import type { Snapshot } from '../snapshot/snapshot.ts';
import { endsSentence, letters, tidy } from '../text.ts';

/** A text node with letters or digits. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}

export interface HeadlineArea {
  /** Nearest first. */
  readonly above: readonly Piece[];
  readonly below: readonly Piece[];
  /** The elements around the lines below, in the order of the page, up to the first paragraph of the text. */
  readonly paragraphs: readonly Element[];
}

/** Pieces. Judgement. */
const maximumAbove = 8;
const maximumBelow = 40;
/** Characters of a paragraph of the text. */
const proseLength = 80;
/** Elements around the heading; what is above it and not in them is the head of the site. Judgement. */
const levelsAbove = 2;
/** Paragraphs that are passed: the first is often a standfirst, with author and date below it. */
const passedParagraphs = 1;

/** Words of a title, and the least share of them in a heading that is a variant of it. Judgement. */
const minimumWords = 4;
const minimumCommonShare = 0.6;

/** SHOW_TEXT. The constants of `NodeFilter` are not everywhere where a document is. */
const showText = 4;

/** Returns empty lists if no heading has the title. To be called before Readability modifies the snapshot. */
export function readHeadlineArea(snapshot: Snapshot, title: string): HeadlineArea {
  const heading = headingWith(snapshot, title);
  if (!heading) return { above: [], below: [], paragraphs: [] };
  return { above: readAbove(snapshot, heading), ...readBelow(snapshot, heading) };
}

function headingWith({ elementsByTag }: Snapshot, title: string): Element | undefined {
  const wanted = letters(title);
  if (!wanted) return undefined;
  const headings = ['h1', 'h2', 'h3'].flatMap((tag) => elementsByTag.get(tag) ?? []);
  return (
    headings.find(({ textContent }) => letters(textContent ?? '') === wanted) ??
    headings.find(
      ({ tagName, textContent }) => tagName === 'H1' && letters(textContent ?? '').includes(wanted),
    ) ??
    headings.find((heading) => isVariant(heading, title))
  );
}

/** A title is often another one in the metadata, or stands in its heading with a line above it. */
function isVariant({ textContent }: Element, title: string): boolean {
  const words = wordsOf(title);
  const own = wordsOf(textContent ?? '');
  const common = [...words].filter((word) => own.has(word)).length;
  return words.size >= minimumWords && common >= minimumCommonShare * words.size;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));

function readAbove({ page }: Snapshot, heading: Element): Piece[] {
  const walker = page.createTreeWalker(page, showText);
  walker.currentNode = heading;
  const pieces: Piece[] = [];
  let around: Element = heading;
  for (let level = 0; level < levelsAbove; level++) around = around.parentElement ?? around;
  for (let node = walker.previousNode(); node && pieces.length < maximumAbove; node = walker.previousNode()) {
    if (!around.contains(node)) break;
    const piece = pieceOf(node);
    if (piece && isProseElement(paragraphAround(piece))) break;
    if (piece) pieces.push(piece);
  }
  return pieces;
}

function readBelow({ page }: Snapshot, heading: Element): Pick<HeadlineArea, 'below' | 'paragraphs'> {
  const walker = page.createTreeWalker(page, showText);
  walker.currentNode = heading;
  const pieces: Piece[] = [];
  const passed = new Set<Element>();
  // Asked once each, because a paragraph of an old page can have thousands of lines.
  const known = new Map<Element, boolean>();
  for (let node = walker.nextNode(); node && pieces.length < maximumBelow; node = walker.nextNode()) {
    const piece = heading.contains(node) ? undefined : pieceOf(node);
    if (!piece) continue;
    const paragraph = paragraphAround(piece);
    const isPassed = known.get(paragraph) ?? isProseElement(paragraph);
    known.set(paragraph, isPassed);
    if (isPassed) passed.add(paragraph);
    else pieces.push(piece);
    if (passed.size > passedParagraphs) break;
  }
  return { below: pieces, paragraphs: [...known.keys()] };
}

/** Captions name photographers, and the day of the picture. */
const skipped = 'script, style, figure, figcaption';

function pieceOf(node: Node): Piece | undefined {
  const text = tidy(node.nodeValue ?? '');
  const element = node.parentElement;
  return element && /[\p{L}\p{N}]/u.test(text) && !element.closest(skipped) ? { text, element } : undefined;
}

const paragraphAround = ({ element }: Piece): Element =>
  element.closest('p, li, h2, h3, blockquote') ?? element;

function isProseElement({ textContent }: Element): boolean {
  const text = tidy(textContent ?? '');
  return text.length >= proseLength && endsSentence(text);
}
