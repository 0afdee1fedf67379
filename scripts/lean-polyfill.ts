// The worker is read by the browser whenever it starts, and the popup on every click. Half of webextension-polyfill
// is a list of calls that it makes promises of, which Chrome's own give since Manifest V3: it is left out of the build.
// What stays is what Chrome lacks: a promise as the answer to a message.
import type { Plugin } from 'vite';

export function leanPolyfill(): Plugin {
  return {
    name: 'lean-polyfill',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/webextension-polyfill/dist/browser-polyfill.js') ? lean(code) : undefined,
  };
}

const calls = /(?<=^ {6}const apiMetadata = )\{\n[\s\S]*?^ {6}\}(?=;$)/m;

/** Relies on how the file is laid out, so it throws where another version of it is. */
export function lean(code: string): string {
  if (!calls.test(code))
    throw new Error('The polyfill has no such list of calls: look at what else is new in it.');
  // It refuses to start with an empty list.
  return code.replace(calls, '{ runtime: {} }');
}
