// Live document → a clone that may be changed: what the reader can see, open shadow roots flattened. The page itself is
// only read. Walked without recursion, since scripts can nest elements deeper than the call stack.
import { attribute, intrinsic } from './intrinsic.ts';
import { sightOf } from './sight.ts';
import { articlesOutOfView } from './view.ts';

/** Browsers' own parsers stop nesting at 512; what is deeper is put beside, so that later steps may recurse. */
const deepest = 400;
/** Elements; the largest of 181 real news pages has 6,000. What comes after is left out: 80,000 took browsers three seconds. */
const mostElements = 40_000;

/** No text of an article, or text that is seen only where the element does not work. */
const skipped = new Set(
  'audio button canvas embed iframe link noscript object script select style template textarea video'.split(
    ' ',
  ),
);
/** Elements whose `name` or `id` shadows properties of the form or document around them. */
const shadowing = new Set(['fieldset', 'form', 'img', 'input', 'output']);

/** Class and id of the element around a lone paragraph. */
export const namesAround = 'data-around';

export interface Snapshot {
  readonly page: Document;
  /** The page has more elements than are read; its end is missing. */
  readonly isPartial: boolean;
}

export function snapshot(document: Document): Snapshot {
  const clone = intrinsic(document, 'cloneNode').call(document, false) as Document;
  const copyOf = clone.importNode.bind(clone);
  const sight = sightOf(document);
  const elsewhere = articlesOutOfView(document);
  const root = intrinsic(document, 'documentElement');
  // Built apart and put into the document at the end: nodes of a document cost more to insert.
  const top = clone.createDocumentFragment();
  const pending: { node: Node; into: Node; depth: number }[] = root
    ? [{ node: root, into: top, depth: 0 }]
    : [];
  let elements = 0;
  for (let next = pending.pop(); next && elements < mostElements; next = pending.pop()) {
    const { node, into, depth } = next;
    const type = intrinsic(node, 'nodeType');
    if (type === 3) into.appendChild(copyOf(node, false));
    if (type !== 1) continue;
    const element = node as Element;
    if (!isText(element) || elsewhere.has(element) || !sight.shows(element)) continue;
    elements++;
    const copy = copyOf(element, false);
    disarm(copy);
    if (copy.localName === 'p') keepNames(copy, intrinsic(element, 'parentElement'));
    into.appendChild(copy);
    const showsText = sight.showsText(element);
    for (const child of childrenBackwards(element)) {
      if (showsText || intrinsic(child, 'nodeType') !== 3) {
        pending.push({ node: child, into: depth < deepest ? copy : into, depth: depth + 1 });
      }
    }
  }
  clone.appendChild(top);
  return { page: clone, isPartial: elements === mostElements };
}

function isText(element: Element): boolean {
  if (intrinsic(element, 'namespaceURI') !== 'http://www.w3.org/1999/xhtml') return false;
  const name = intrinsic(element, 'localName');
  return !skipped.has(name) || (name === 'script' && attribute(element, 'type') === 'application/ld+json');
}

/** What is seen is told by what is here; Readability would ask these attributes again. */
function disarm(copy: Element) {
  copy.removeAttribute('hidden');
  copy.removeAttribute('style');
  copy.removeAttribute('aria-hidden');
  if (copy.localName !== 'meta') copy.removeAttribute('name');
  if (shadowing.has(copy.localName)) copy.removeAttribute('id');
}

/** Readability puts a lone paragraph in the place of the element around it, whose class then tells nothing any more. */
function keepNames(copy: Element, around: Element | null) {
  // Browsers count the children anew for each question: a hundred thousand siblings would take a minute.
  if (!around || intrinsic(around, 'firstElementChild') !== intrinsic(around, 'lastElementChild')) return;
  const names = [attribute(around, 'class'), attribute(around, 'id')].filter(Boolean).join(' ');
  if (names) copy.setAttribute(namesAround, names);
}

/** As they are shown, last first: the shadow tree instead of the light one, and what is put into its slots. */
function* childrenBackwards(element: Element): Iterable<Node> {
  const shadow = intrinsic(element, 'shadowRoot');
  const assigned =
    intrinsic(element, 'localName') === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) yield* assigned.toReversed();
  else {
    let child: Node | null = intrinsic<Node, 'lastChild'>(shadow ?? element, 'lastChild');
    for (; child; child = intrinsic(child, 'previousSibling')) yield child;
  }
}
