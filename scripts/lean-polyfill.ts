// webextension-polyfill gives Chrome the promises of Firefox; Chrome's own calls give them since Manifest V3. All that is
// still its own, a promise as the answer to a message, is not used (src/browser/messages.ts), so the build has only the
// browser's API in its place: five kilobytes less in the worker and in the popup, which are read on every click.
import type { Plugin } from 'vite';

export function leanPolyfill(): Plugin {
  return {
    name: 'lean-polyfill',
    enforce: 'pre',
    transform: (_, id) => (id.endsWith('/webextension-polyfill/dist/browser-polyfill.js') ? lean : undefined),
  };
}

const lean = 'export default globalThis.browser ?? globalThis.chrome;';
