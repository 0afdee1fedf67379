// Reads properties that a page may have hidden (DOM clobbering): in `<form><input name="localName"></form>` the input
// hides the form's own `localName`, also from an extension.

/** Only forms and documents can be clobbered. Cached by prototype, because the check runs for each node of a page. */
const clobberablePrototypes = new WeakMap<object, boolean>();

/** Returns the browser's own value of a property. */
export function readUnclobbered<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  const prototype = Object.getPrototypeOf(node);
  let isClobberable = clobberablePrototypes.get(prototype);
  if (isClobberable === undefined) {
    isClobberable = 'submit' in prototype || 'createElement' in prototype;
    clobberablePrototypes.set(prototype, isClobberable);
  }
  return isClobberable ? Reflect.get(prototype, key, node) : node[key];
}

/** Returns null if the element does not have the attribute. */
export function readAttribute(element: Element, name: string): string | null {
  return readUnclobbered(element, 'getAttribute').call(element, name);
}

/** Elements whose `name` or `id` hides properties of the form or document around them. */
const clobberingTags = new Set(['fieldset', 'form', 'img', 'input', 'output']);

/** Removes the `name` and `id` of an element of our own copy, if they could clobber. `tag` is its local name. */
export function disarm(copy: Element, tag = readUnclobbered(copy, 'localName')) {
  if (!clobberingTags.has(tag)) return;
  for (const name of ['id', 'name']) readUnclobbered(copy, 'removeAttribute').call(copy, name);
}
