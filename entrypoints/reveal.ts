// Injected into the page when the reader asks to see sentences there. Puts one function into the scope of the
// extension's scripts; src/browser/show-in-page.ts calls it once and deletes it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Passage } from '../src/engine/model.ts';
import { highlight } from '../src/page/reveal/highlight.ts';

export default defineUnlistedScript(() => {
  const pithReveal = (passages: readonly Passage[], scroll: boolean) => highlight(document, passages, scroll);
  Object.assign(globalThis, { pithReveal });
});
