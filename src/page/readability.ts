// Mozilla's Readability, asked for the element of the article alone. What it does for an HTML that is never shown, and
// what the snapshot has seen to, is left out; two of its questions are asked in an order that costs less.
import Readability from '@mozilla/readability/Readability.js';

/** Instead of its own methods, which the build leaves out as well: `scripts/lean-readability.ts`. */
export const replaced = {
  // Pictures, addresses and classes of the HTML.
  _cleanClasses() {},
  _cleanStyles() {},
  _fixLazyImages() {},
  _fixRelativeUris() {},
  _isSingleImage() {},
  _unwrapNoscriptImages() {},
  // The snapshot holds only what is seen.
  _isProbablyVisible: () => true,
};

class Finder extends Readability<Element> {
  /** Most elements hold text, so that it seldom has to be told what else they hold. */
  override _isElementWithoutContent(node: Element): boolean {
    return !hasText(node) && super._isElementWithoutContent(node);
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

/** Changes the page. */
export function findMain(page: Document) {
  return new Finder(page, {
    keepClasses: true,
    // The element itself: an HTML string would only be parsed again.
    serializer: (node) => node as Element,
  }).parse();
}

function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 ? /\S/.test(child.nodeValue!) : hasText(child)) return true;
  return false;
}
