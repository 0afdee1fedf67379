// Mozilla's Readability, asked for the element of the article alone. What it does for an HTML that is never shown, and
// what the snapshot has seen to, is left out; two of its questions are asked in an order that costs less.
import Readability from '@mozilla/readability/Readability.js';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Class and id of the element around a lone paragraph. */
export const namesAround = 'data-around';

/** Instead of its own methods, which the build leaves out as well: `scripts/lean-readability.ts`. */
export const replaced = {
  // Pictures, addresses and classes of the HTML, and elements that stand in one another for nothing.
  _cleanClasses() {},
  _cleanStyles() {},
  _fixLazyImages() {},
  _fixRelativeUris() {},
  _isSingleImage() {},
  _postProcessContent() {},
  _simplifyNestedElements() {},
  _unwrapNoscriptImages() {},
  // What `facts.ts` reads.
  _getArticleMetadata: () => ({}),
  _getArticleTitle: () => '',
  _getJSONLD: () => ({}),
  _isUrl: () => false,
  _unescapeHtmlEntities: (text: string) => text,
  // Headings, the title among them, footers and share bars, which `filters/` tell better, and empty elements.
  _clean() {},
  _cleanHeaders() {},
  _headerDuplicatesTitle: () => false,
  _textSimilarity: () => 0,
  _cleanMatchedNodes() {},
  _prepArticle(this: Finder, article: Element) {
    this._markDataTables(article);
    for (const tag of ['form', 'fieldset', 'table', 'ul', 'div']) this._cleanConditionally(article, tag);
  },
  // Other parsers than a browser's.
  _getAllNodesWithTag: (root: ParentNode, tags: readonly string[]) => root.querySelectorAll(tags.join()),
  // The snapshot holds only what is seen, and the structured data.
  _isProbablyVisible: () => true,
  _removeScripts() {},
};

class Finder extends Readability<Element> {
  /** Most elements hold text, so that it seldom has to be told what else they hold. */
  override _isElementWithoutContent(node: Element): boolean {
    return !hasText(node) && super._isElementWithoutContent(node);
  }

  /** A lone paragraph takes the place of the element around it, whose class then tells nothing any more. */
  override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const isSingle = super._hasSingleTagInsideElement(element, tag);
    if (isSingle && tag === 'P') element.firstElementChild!.setAttribute(namesAround, namesOf(element));
    return isSingle;
  }

  /** Few elements are named as one, so that it seldom has to be told how long they are. */
  override _isValidByline(node: Element, names: string): boolean {
    return (
      (node.getAttribute('rel') === 'author' ||
        node.getAttribute('itemprop')?.includes('author') ||
        this.REGEXPS.byline.test(names)) &&
      super._isValidByline(node, names)
    );
  }
}
Object.assign(Finder.prototype, replaced);

/**
 * Of a box around a paragraph this share more may be links than Readability allows (0.2): what is left are lists of
 * links, which `filters/links.ts` tells better. At 0.2 more, junk comes in on some pages.
 */
const moreLinks = 0.1;

/** Changes the page. Where it finds too little, Readability looks `again` at the same page, unchanged. */
export function findMain(taken: Snapshot, again: () => Snapshot) {
  const { page } = taken;
  prepare(taken);
  const finder = new Finder(page, {
    keepClasses: true,
    linkDensityModifier: moreLinks,
    // The element itself: an HTML string would only be parsed again.
    serializer: (node) => node as Element,
  });
  const { body } = page;
  // Most pages are looked at once, and need not be kept as HTML for that.
  if (body)
    Object.defineProperty(body, 'innerHTML', {
      get: () => '',
      set() {
        const fresh = again();
        prepare(fresh);
        body.replaceChildren(...fresh.page.body.childNodes);
        finder._prepDocument();
      },
    });
  return finder.parse();
}

function prepare({ tagged }: Snapshot) {
  for (const script of tagged.get('script') ?? []) script.remove();
  // The link beside a heading makes a list of links of it.
  for (const tool of tagged.get('span') ?? []) if (tool.className === 'mw-editsection') tool.remove();
  // A post that the article quotes stands in an element named `social` or the like, which is no share bar for that.
  for (const { parentElement: around } of tagged.get('blockquote') ?? []) {
    if (around?.childElementCount !== 1) continue;
    around.removeAttribute('class');
    around.removeAttribute('id');
  }
}

const namesOf = (element: Element) =>
  ['class', 'id', namesAround].map((name) => element.getAttribute(name) ?? '').join(' ');

function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 ? /\S/.test(child.nodeValue!) : hasText(child)) return true;
  return false;
}
