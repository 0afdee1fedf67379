// Elements that the page marks with schema.org microdata (https://html.spec.whatwg.org/multipage/microdata.html).
import { readAttribute } from '../dom-clobbering.ts';
import type { Snapshot } from './snapshot.ts';

/** Returns the elements with one of the tags whose `itemprop` has `property`, ordered by tag. */
export function itemsWithProperty(
  { elementsByTag }: Snapshot,
  tags: readonly string[],
  property: string,
): Element[] {
  return tags
    .flatMap((tag) => elementsByTag.get(tag) ?? [])
    .filter((element) => readAttribute(element, 'itemprop')?.split(/\s+/).includes(property));
}

/** Returns the elements that are marked as the text of an article. */
export function articleBodies(snapshot: Snapshot): Element[] {
  return itemsWithProperty(snapshot, ['article', 'div', 'main', 'section'], 'articleBody');
}
