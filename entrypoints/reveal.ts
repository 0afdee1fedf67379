// Injected into the page when the reader asks to see sentences there. Puts one function into the scope of the extension's
// scripts, which the page cannot see; src/browser/show-in-page.ts calls it. It stays, since it knows what it has highlighted.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Revealed, RevealRequest } from '../src/engine/passage.ts';
import { revealIn } from '../src/page/reveal/reveal.ts';

declare global {
  var pithReveal: ((request: RevealRequest) => Promise<Revealed[]>) | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.pithReveal ??= revealIn(document);
});
