// Finds the element of the article with Mozilla's Readability, whose code is used as published. Stance: Readability
// only locates the article; what is text and what is junk inside it is decided by `filters/`. The overridden methods are
// the only private ones that this file relies on.
import { Readability } from '@mozilla/readability';
import { classAndId, wrapperNamesAttribute } from '../class-and-id.ts';
import { hasFurnitureName, isWithinComments } from '../furniture-names.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { endsSentence, tidy } from '../text.ts';
import { isWithinLine } from '../within-line.ts';

declare module '@mozilla/readability' {
  interface Readability<T> {
    _clean(element: Element, tag: string): void;
    _cleanHeaders(element: Element): void;
    _cleanMatchedNodes(element: Element, isJunk: (node: Element, names: string) => boolean): void;
    _hasAncestorTag(element: Element, tag: string, ...rest: unknown[]): boolean;
    _hasSingleTagInsideElement(element: Element, tag: string): boolean;
    _headerDuplicatesTitle(heading: Element): boolean;
    _isProbablyVisible(element: Element): boolean;
    _isValidByline(element: Element, names: string): boolean;
  }
}

class ArticleFinder extends Readability<Element> {
  /**
   * Readability replaces an element that has only one paragraph by this paragraph. The class and id of the element are
   * kept in an attribute for `filters/furniture.ts`: without it, junk in the first block rises from 1.1 % to 2.2 % of
   * 91 news pages.
   */
  override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const isSingle = super._hasSingleTagInsideElement(element, tag);
    if (isSingle && tag === 'P')
      element.firstElementChild!.setAttribute(wrapperNamesAttribute, classAndId(element));
    return isSingle;
  }

  /**
   * Readability drops elements by words in their class and id, but not if they are in a table. Elements whose names do
   * not tell what they are pass for such: parts of a line, paragraphs of prose, headings, whose id is often made from their
   * text, and what holds most of the prose.
   */
  override _hasAncestorTag(element: Element, tag: string, ...rest: unknown[]): boolean {
    const isSpared =
      tag === 'table' &&
      rest.length === 0 &&
      (isHeading(element) || isWithinLine(element) || isParagraph(element) || holdsMostProse(element));
    return isSpared || super._hasAncestorTag(element, tag, ...rest);
  }

  /** A name in a line of text is part of the text, and that in a comment is of somebody else. */
  override _isValidByline(element: Element, names: string): boolean {
    return super._isValidByline(element, names) && !isWithinLine(element) && !isWithinComments(element);
  }

  /** The snapshot has only buttons that are words of a sentence. */
  override _clean(element: Element, tag: string): void {
    if (tag !== 'button') super._clean(element, tag);
  }

  /** Keeps headings whatever their names: many an id is made from the heading. */
  override _cleanHeaders(): void {}

  /** A word of a sentence may be named `share`, and a heading may have the word in its id. */
  override _cleanMatchedNodes(element: Element, isJunk: (node: Element, names: string) => boolean): void {
    super._cleanMatchedNodes(
      element,
      (node, names) => isJunk.call(this, node, names) && !isHeading(node) && !isWithinLine(node),
    );
  }

  /**
   * Keeps headings that resemble the title: `filters/title.ts` drops only those near the start. F1 rises from 92.5 to
   * 92.7 on 160 pages of all kinds.
   */
  override _headerDuplicatesTitle(): boolean {
    return false;
  }

  /**
   * The snapshot has only visible elements. Readability would drop an article with `aria-hidden`, which consent dialogs
   * set on the page behind them (mozilla/readability#766).
   */
  override _isProbablyVisible(): boolean {
    return true;
  }
}

/** Characters. Judgement. */
const minimumParagraphLength = 80;
/** Paragraphs that make an element the body of the text. Judgement. */
const minimumParagraphs = 3;

const isHeading = ({ tagName }: Element): boolean => /^H[1-6]$/.test(tagName);

function isParagraph({ tagName, textContent }: Element): boolean {
  const text = tagName === 'P' ? tidy(textContent ?? '') : '';
  return text.length >= minimumParagraphLength && endsSentence(text);
}

/** `<div id="artpagination">` may hold the pages of an article. */
function holdsMostProse(element: Element): boolean {
  if (hasFurnitureName(element) || isWithinComments(element)) return false;
  const count = countParagraphs(element);
  return count >= minimumParagraphs && 2 * count > countParagraphs(element.ownerDocument);
}

const countParagraphs = (root: ParentNode): number =>
  [...root.querySelectorAll('p')].filter(isParagraph).length;

const options = {
  /** The filters read the classes. */
  keepClasses: true,
  /** `metadata/json-ld.ts` reads it. */
  disableJSONLD: true,
  /**
   * Added to the share of links (0.2) that Readability allows in a box. At 0.1, lists of links remain, which
   * `filters/links.ts` drops; at 0.2, other junk came in on some of 91 news pages.
   */
  linkDensityModifier: 0.1,
  /** Returns the element itself, because HTML would have to be parsed again. */
  serializer: (node: Node) => node as Element,
};

export interface FoundArticle {
  readonly content: Element | undefined;
  /** As shown in the page; empty if Readability recognized none. */
  readonly byline: string;
  /** The `dir` attribute of the article or of an element around it. */
  readonly direction: string | undefined;
}

/** Returns the element of the article, or no `content` if the page has no text. Modifies the snapshot. */
export function findArticle(snapshot: Snapshot): FoundArticle {
  prepare(snapshot);
  const result = new ArticleFinder(snapshot.page, options).parse();
  return {
    content: result?.content ?? undefined,
    byline: result?.byline ?? '',
    direction: result?.dir ?? undefined,
  };
}

function prepare({ elementsByTag }: Snapshot) {
  // Wikipedia's "edit" link in each heading makes Readability take the headings for a list of links.
  for (const span of elementsByTag.get('span') ?? []) if (span.className === 'mw-editsection') span.remove();
  // An embedded post is often the only child of an element named `social`, which Readability drops as a share bar.
  for (const { parentElement: wrapper } of elementsByTag.get('blockquote') ?? []) {
    if (wrapper?.childElementCount !== 1) continue;
    wrapper.removeAttribute('class');
    wrapper.removeAttribute('id');
  }
}
