// Injected into the page to show sentences there: what to show was put beside it, its value is what was found.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Reveal, reveal } from '../src/page/reveal/reveal.ts';

export default defineUnlistedScript(() => {
  const scope = globalThis as { pithReveal?: Reveal };
  const { pithReveal = { passages: [], scroll: false } } = scope;
  delete scope.pithReveal;
  return reveal(document, pithReveal);
});
