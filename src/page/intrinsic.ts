// Reads past what a page hung on its own nodes (DOM clobbering): in `<form><input name="localName"></form>` the input
// hides the form's own property, also from an extension.

export function intrinsic<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}

/** `null` where it is missing. */
export function attribute(element: Element, name: string): string | null {
  return intrinsic(element, 'getAttribute').call(element, name);
}
