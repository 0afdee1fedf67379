// The names that a page gives to an element: its class and id, and those of the wrapper that Readability removed
// around it.

/** Holds the class and id of the removed wrapper. */
export const wrapperNamesAttribute = 'data-wrapper-names';

/** Returns the names separated by blanks; in any order, with blanks at the ends. */
export function classAndId(element: Element): string {
  return ['class', 'id', wrapperNamesAttribute].map((name) => element.getAttribute(name) ?? '').join(' ');
}
