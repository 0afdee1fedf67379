// Reads past what a page hung on its own nodes (DOM clobbering): in `<form><input name="localName"></form>` the input
// hides the form's own property, also from an extension.

/** Only forms and documents have such properties; by prototype, since a detour for each node of a page takes its time. */
const shadowing = new WeakMap<object, boolean>();

export function intrinsic<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  const prototype = Object.getPrototypeOf(node);
  let isShadowing = shadowing.get(prototype);
  if (isShadowing === undefined) {
    isShadowing = 'submit' in prototype || 'createElement' in prototype;
    shadowing.set(prototype, isShadowing);
  }
  return isShadowing ? Reflect.get(prototype, key, node) : node[key];
}

/** `null` where it is missing. */
export function attribute(element: Element, name: string): string | null {
  return intrinsic(element, 'getAttribute').call(element, name);
}
