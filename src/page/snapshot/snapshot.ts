// Live document → a copy that may be changed: what the reader can see, open shadow roots flattened. The page itself is
// only read.
import { attribute, intrinsic } from '../dom-clobbering.ts';
import { articlesOutOfView } from './article-in-view.ts';
import { sightIn } from './visibility.ts';

/** Browsers' own parsers stop nesting at 512; what is deeper is put beside, so that this and later steps may recurse. */
const deepest = 400;
/** Elements; the largest of 181 real news pages has 6,000. What comes after is left out: 80,000 took browsers three seconds. */
const mostElements = 40_000;

/** No text of an article, or text that is seen only where the element does not work. */
const skipped = new Set(
  'audio button canvas embed iframe link math nav noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);
/** Elements whose `name` or `id` shadows properties of the form or document around them. */
const shadowing = new Set(['fieldset', 'form', 'img', 'input', 'output']);

export interface Snapshot {
  readonly page: Document;
  /** All elements by their tag, in the order of the page: to look for each again would take as long as copying. */
  readonly tagged: ReadonlyMap<string, readonly Element[]>;
  /** The page has more elements than are read; its end is missing. */
  readonly isPartial: boolean;
}

export function snapshot(document: Document): Snapshot {
  const page = intrinsic(document, 'cloneNode').call(document, false) as Document;
  const createTextNode = page.createTextNode.bind(page);
  const importNode = page.importNode.bind(page);
  const sightOf = sightIn(document);
  const elsewhere = articlesOutOfView(document);
  const tooDeep: { readonly element: Element; readonly hasText: boolean; readonly into: Node }[] = [];
  const tagged = new Map<string, Element[]>();
  let elements = 0;

  const add = (element: Element, into: Node, depth: number) => {
    const name = intrinsic(element, 'localName');
    if (elements === mostElements || !isText(element, name) || elsewhere.has(element)) return;
    const sight = sightOf(element);
    if (sight === 'none') return;
    elements++;
    const hasText = sight === 'all';
    // Most elements hold a text and nothing else: copied at once.
    const isPlain = hasText && holdsOneText(element, name);
    const copy = importNode(element, isPlain);
    const alike = tagged.get(name);
    if (alike) alike.push(copy);
    else tagged.set(name, [copy]);
    if (shadowing.has(name)) disarm(copy);
    if (!isPlain && depth < deepest) addChildren(element, hasText, copy, depth + 1);
    else if (!isPlain) tooDeep.push({ element, hasText, into });
    // Last, since it costs more to put something into what is in place already.
    into.appendChild(copy);
  };
  const addChildren = (element: Element, hasText: boolean, into: Node, depth: number) => {
    const addChild = (child: Node) => {
      const type = intrinsic(child, 'nodeType');
      if (type === 1) add(child as Element, into, depth);
      else if (type === 3 && hasText) into.appendChild(createTextNode((child as Text).data));
    };
    const assigned = assignedTo(element);
    for (const child of assigned) addChild(child);
    if (assigned.length > 0) return;
    // As it is shown: the shadow tree instead of the light one.
    const tree: Node = intrinsic(element, 'shadowRoot') ?? element;
    for (let child = intrinsic(tree, 'firstChild'); child; child = intrinsic(child, 'nextSibling'))
      addChild(child);
  };

  const root = intrinsic(document, 'documentElement');
  if (root) add(root, page, 0);
  for (const { element, hasText, into } of tooDeep) addChildren(element, hasText, into, deepest);
  return { page, tagged, isPartial: elements === mostElements };
}

function isText(element: Element, name: string): boolean {
  return !skipped.has(name) || (name === 'script' && attribute(element, 'type') === 'application/ld+json');
}

function holdsOneText(element: Element, name: string): boolean {
  if (name === 'slot' || intrinsic(element, 'shadowRoot')) return false;
  const child = intrinsic(element, 'firstChild');
  return child?.nodeType === 3 && child === intrinsic(element, 'lastChild');
}

function disarm(copy: Element) {
  for (const name of ['id', 'name']) intrinsic(copy, 'removeAttribute').call(copy, name);
}

/** What is shown in a slot, if it is one and not empty. */
function assignedTo(element: Element): readonly Node[] {
  return intrinsic(element, 'localName') === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
}

/** The elements with these tags that the page's microdata marks as such a property. */
export function itemsIn({ tagged }: Snapshot, tags: readonly string[], property: string): Element[] {
  const isMarked = (element: Element) =>
    attribute(element, 'itemprop')?.split(/\s+/).includes(property) === true;
  return tags.flatMap((tag) => tagged.get(tag) ?? []).filter(isMarked);
}
