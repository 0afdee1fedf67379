// The worker is read by the browser whenever it starts, and the popup on every click. Half of webextension-polyfill
// makes promises of calls that take a callback, as Chrome's own give since Manifest V3: it is left out of the build. What
// stays is what Chrome lacks: a promise as the answer to a message.
import type { Plugin } from 'vite';

export function leanPolyfill(): Plugin {
  return {
    name: 'lean-polyfill',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/webextension-polyfill/dist/browser-polyfill.js') ? lean(code) : undefined,
  };
}

/** What is left out, and what stands in its place: the list must not be empty. */
const unused: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/(?<=^ {6}const apiMetadata = )\{\n[\s\S]*?^ {6}\}(?=;$)/m, '{ runtime: {} }'],
  [/(?<=let wrapper = )wrapAsyncFunction\(prop, metadata\[prop\]\)/, 'value'],
  [/^ {6}apiMetadata\.privacy = \{\n[\s\S]*?^ {6}\};$/m, ''],
  [/^ {8}devtools: \{\n[\s\S]*?^ {8}\},$/m, ''],
];

/** Relies on how the file is laid out, so it throws where another version of it is. */
export function lean(code: string): string {
  for (const [pattern] of unused)
    if (!pattern.test(code))
      throw new Error(`The polyfill has no ${pattern.source}: look at what else is new in it.`);
  return unused.reduce((left, [pattern, instead]) => left.replace(pattern, instead), code);
}
