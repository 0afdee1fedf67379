// Live document → a copy that may be changed: what the reader can see, open shadow roots flattened. The page itself is
// only read.
import { type Copy, copyOf } from './copy.ts';
import { intrinsic } from './intrinsic.ts';
import { sightIn } from './sight.ts';
import { articlesOutOfView } from './view.ts';

/** No text of an article, or text that is seen only where the element does not work. */
const skipped = new Set(
  'audio button canvas embed iframe link math nav noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);
export interface Snapshot {
  readonly page: Document;
  /** The page has more elements than are read; its end is missing. */
  readonly isPartial: boolean;
}

export function snapshot(document: Document): Snapshot {
  const page = intrinsic(document, 'cloneNode').call(document, false) as Document;
  const sightOf = sightIn(document);
  const elsewhere = articlesOutOfView(document);
  let isPartial = false;

  const seen = (tree: Element | ShadowRoot): Seen => {
    const { top, originals, copies } = copyOf(tree, page);
    isPartial ||= originals.length > copies.length;
    const slots: Slot[] = [];
    let copyFor: Map<Node, Element> | undefined;
    for (let index = 0; index < copies.length; index++) {
      const element = originals[index]!;
      const copy = copies[index]!;
      const name = intrinsic(copy, 'localName');
      const sight = isText(copy, name) && !elsewhere.has(element) ? sightOf(element) : 'none';
      if (sight === 'none') {
        intrinsic(copy, 'remove').call(copy);
        // What is in it is gone with it, but for what was put beside.
        const last = index + intrinsic(element, 'querySelectorAll').call(element, '*').length;
        while (index < last) copies[++index]?.remove();
        continue;
      }
      if (shadowing.has(name)) disarm(copy);
      if (sight === 'within') removeTexts(copy);
      if (name === 'slot') slots.push({ slot: element as HTMLSlotElement, copy });
      const shadow = intrinsic(element, 'shadowRoot');
      if (shadow) {
        copyFor ??= new Map(copies.map((each, at) => [originals[at]!, each]));
        fill(copy, seen(shadow), (node) => copyFor?.get(node) ?? page.importNode(node, false));
      }
    }
    removeComments(top);
    return { top, slots };
  };

  const root = intrinsic(document, 'documentElement');
  if (root) page.appendChild(seen(root).top);
  return { page, isPartial };
}

interface Seen {
  readonly top: Copy['top'];
  readonly slots: readonly Slot[];
}

interface Slot {
  readonly slot: HTMLSlotElement;
  readonly copy: Element;
}

/** As it is shown: the shadow tree instead of what is in the host, and of that what is put into slots. */
function fill(host: Element, { top, slots }: Seen, copyFor: (node: Node) => Node) {
  host.replaceChildren(top);
  for (const { slot, copy } of slots) {
    const assigned = slot.assignedNodes();
    if (assigned.length > 0) copy.replaceChildren(...assigned.map(copyFor));
  }
}

function isText(copy: Element, name: string): boolean {
  return !skipped.has(name) || (name === 'script' && copy.getAttribute('type') === 'application/ld+json');
}

/** Elements whose `name` or `id` shadows properties of the form or document around them. */
const shadowing = new Set(['fieldset', 'form', 'img', 'input', 'output']);

function disarm(copy: Element) {
  for (const name of ['id', 'name']) intrinsic(copy, 'removeAttribute').call(copy, name);
}

function removeTexts(copy: Element) {
  for (const node of [...intrinsic(copy, 'childNodes')]) if (node.nodeType === 3) (node as Text).remove();
}

/** Frameworks put them between the words of a sentence, and Readability would break it there. */
function removeComments(top: Copy['top']) {
  const walker = top.ownerDocument.createTreeWalker(top, comments);
  for (let node = walker.nextNode() as Comment | null; node; ) {
    const comment = node;
    node = walker.nextNode() as Comment | null;
    comment.remove();
  }
}

/** `NodeFilter.SHOW_COMMENT`, which Node does not have. */
const comments = 128;
