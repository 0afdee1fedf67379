// Reads the `meta` elements of a page: the usual names, Open Graph, Dublin Core and microdata.

/** By lower-case name. */
export type MetaTags = ReadonlyMap<string, string>;

/** Attributes that hold one name. */
const singleNames = ['name', 'http-equiv'];
/** Attributes that may hold several names, separated by blanks. */
const nameLists = ['property', 'itemprop'];

/** If several elements have the same name, the last one counts. Microdata in the items of a list is that of other articles. */
export function readMetaTags(elements: readonly Element[]): MetaTags {
  const tags = new Map<string, string>();
  for (const element of elements) {
    if (isOfListItem(element)) continue;
    const content = element.getAttribute('content');
    if (content) for (const name of namesOf(element)) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

const isOfListItem = (element: Element): boolean =>
  element.hasAttribute('itemprop') && element.closest('li, [itemprop="itemListElement"]') !== null;

/** Papers name each author in a tag of its own, often as `Doe, Jane`. */
export function paperAuthors(elements: readonly Element[]): string[] {
  return elements
    .filter((element) => namesOf(element).some((name) => /^(?:citation_author|dc[.:]creator)$/i.test(name)))
    .map((element) => (element.getAttribute('content') ?? '').trim().replace(/^([^,]+), ([^,]+)$/, '$2 $1'))
    .filter(Boolean);
}

function namesOf(element: Element): string[] {
  const read = (attribute: string) => element.getAttribute(attribute) ?? '';
  const listed = nameLists.flatMap((attribute) => read(attribute).split(/\s+/));
  return [...listed, ...singleNames.map(read)].filter(Boolean);
}

/** Returns the contents of all tags whose name matches. */
export function metaTagsLike(tags: MetaTags, name: RegExp): string[] {
  return [...tags].filter(([key]) => name.test(key)).map(([, content]) => content);
}
