// Live document → a copy that later steps may modify. It has only what the reader can see or open, with open shadow
// roots flattened. The live page is only read.

import { disarm, readAttribute, readUnclobbered } from '../dom-clobbering.ts';
import { formulaText } from '../formula-text.ts';
import { isWithinSentence } from '../within-line.ts';
import { articlesOutOfView } from './article-in-view.ts';
import { closedPartsIn } from './closed-parts.ts';
import { visibilityIn } from './visibility.ts';

/**
 * Levels. Deeper elements become siblings of the element at this level, so that this and later steps may recurse. Set
 * below 512, where the parsers of browsers stop nesting.
 */
const maximumDepth = 400;
/** Elements. The largest of 181 real news pages has 6,000; on 80,000 browsers took three seconds. */
const maximumElements = 40_000;

/** Elements without text of the article, or whose text is shown only if they do not work. */
const skippedTags = new Set(
  'audio canvas embed iframe link nav noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

const structuredData = 'script[type="application/ld+json"]';

export interface Snapshot {
  readonly page: Document;
  /** All copied elements in the order of the page; to query the copy for each tag would take as long as copying. */
  readonly elementsByTag: ReadonlyMap<string, readonly Element[]>;
  /** True if the page has more than 40,000 visible elements; the copy ends there. */
  readonly isPartial: boolean;
}

export function takeSnapshot(document: Document): Snapshot {
  const copier = new PageCopier(document);
  copier.copyPage();
  return copier;
}

/** How the children of an element are shown. */
interface Shown {
  readonly isTextVisible: boolean;
  readonly isInClosedPart: boolean;
}

class PageCopier implements Snapshot {
  readonly page: Document;
  readonly elementsByTag = new Map<string, Element[]>();
  isPartial = false;

  readonly #document: Document;
  readonly #visibilityOf: ReturnType<typeof visibilityIn>;
  readonly #outOfView: ReadonlySet<Element>;
  readonly #isClosedPart: (element: Element) => boolean;
  readonly #tooDeep: { readonly element: Element; readonly shown: Shown; readonly into: Node }[] = [];
  #count = 0;

  constructor(document: Document) {
    this.#document = document;
    this.page = readUnclobbered(document, 'cloneNode').call(document, false) as Document;
    this.#visibilityOf = visibilityIn(document);
    this.#isClosedPart = closedPartsIn(document);
    this.#outOfView = articlesOutOfView(document);
  }

  copyPage() {
    const root = readUnclobbered(this.#document, 'documentElement');
    if (root) this.#copyElement(root, false, this.page, 0);
    for (const { element, shown, into } of this.#tooDeep)
      this.#copyChildren(element, shown, into, maximumDepth);
  }

  #copyElement(element: Element, isWithinClosedPart: boolean, into: Node, depth: number) {
    const tag = readUnclobbered(element, 'localName');
    if (this.isPartial || isSkipped(element, tag) || this.#outOfView.has(element)) return;
    const visibility = this.#visibilityOf(element, isWithinClosedPart);
    const isOpened = visibility === 'hidden' && this.#isClosedPart(element);
    if (visibility === 'hidden' && !isOpened) {
      this.#recordData(element);
      return;
    }
    if (this.#count === maximumElements) {
      this.isPartial = true;
      return;
    }
    this.#count++;
    if (tag === 'math' || tag === 'mjx-container') {
      into.appendChild(this.page.createTextNode(formulaText(element)));
      return;
    }
    const isTextVisible = visibility !== 'descendants-only';
    const shown: Shown = { isTextVisible, isInClosedPart: isWithinClosedPart || isOpened };
    if (tag === 'a' && isTarget(element)) {
      this.#copyChildren(element, shown, into, depth);
      return;
    }
    // Most elements have one text and nothing else; copying both at once is faster.
    const isOneText = isTextVisible && hasOneText(element, tag);
    const copy = this.page.importNode(element, isOneText);
    this.#recordByTag(copy, tag);
    disarm(copy, tag);
    if (!isOneText && depth < maximumDepth) this.#copyChildren(element, shown, copy, depth + 1);
    else if (!isOneText) this.#tooDeep.push({ element, shown, into });
    // Last, because inserting into a tree that is already attached is slower.
    into.appendChild(copy);
  }

  #copyChildren(element: Element, shown: Shown, into: Node, depth: number) {
    const assigned = nodesInSlot(element);
    for (const child of assigned) this.#copyChild(child, shown, into, depth);
    if (assigned.length > 0) return;
    // The browser shows the shadow tree instead of the children.
    const tree: Node = readUnclobbered(element, 'shadowRoot') ?? element;
    let child = readUnclobbered(tree, 'firstChild');
    while (child) {
      this.#copyChild(child, shown, into, depth);
      child = readUnclobbered(child, 'nextSibling');
    }
  }

  #copyChild(child: Node, shown: Shown, into: Node, depth: number) {
    const type = readUnclobbered(child, 'nodeType');
    if (type === 1) this.#copyElement(child as Element, shown.isInClosedPart, into, depth);
    else if (type === 3 && shown.isTextVisible)
      into.appendChild(this.page.createTextNode((child as Text).data));
  }

  /** Structured data is never shown; frameworks also put it into hidden parts of the page. */
  #recordData(element: Element) {
    for (const script of readUnclobbered(element, 'querySelectorAll').call(element, structuredData))
      this.#recordByTag(this.page.importNode(script, true), 'script');
  }

  #recordByTag(copy: Element, tag: string) {
    const others = this.elementsByTag.get(tag);
    if (others) others.push(copy);
    else this.elementsByTag.set(tag, [copy]);
  }
}

/** JSON-LD scripts are copied: `metadata/json-ld.ts` reads them. A button within a sentence is a
 * word of it, for instance a term that it explains. */
function isSkipped(element: Element, tag: string): boolean {
  if (tag === 'button') return !isWithinSentence(element);
  return (
    skippedTags.has(tag) && !(tag === 'script' && readAttribute(element, 'type') === 'application/ld+json')
  );
}

/**
 * Tests for an anchor that only marks a place, which is no link. If it is written as `<a id="x"/>`, HTML parsers do not
 * close it, and put the text of the whole section into it.
 */
function isTarget(element: Element): boolean {
  const has = (name: string) => readAttribute(element, name) !== null;
  return (has('id') || has('name')) && !['href', 'onclick', 'role', 'class'].some(has);
}

function hasOneText(element: Element, tag: string): boolean {
  if (tag === 'slot' || readUnclobbered(element, 'shadowRoot')) return false;
  const child = readUnclobbered(element, 'firstChild');
  return child?.nodeType === 3 && child === readUnclobbered(element, 'lastChild');
}

/** Returns the nodes that are shown in a slot; empty if the element is no slot or shows its fallback. */
function nodesInSlot(element: Element): readonly Node[] {
  return readUnclobbered(element, 'localName') === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
}
