// Injected into the page when the reader asks to see sentences there. Puts one function into the scope of the
// extension's scripts; src/browser/show-in-page.ts calls it once and deletes it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { RevealRequest } from '../src/engine/passage.ts';
import { reveal } from '../src/page/reveal/reveal.ts';

export default defineUnlistedScript(() => {
  const pithReveal = (request: RevealRequest) => reveal(document, request);
  Object.assign(globalThis, { pithReveal });
});
