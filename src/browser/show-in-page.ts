// Shows passages in the page of a tab: adds the style of the highlight and runs entrypoints/reveal.ts there. The
// browser adds the style sheet, so the page's own style sheets stay as they are.
import browser from 'webextension-polyfill';
import type { Passage } from '../engine/model.ts';

/** A highlighter's amber, with a text colour that is readable on it in light and dark pages. */
const css = '::highlight(pith) { background-color: #ffd84d; color: #1f1d1a; }';
/** Chromium needs `AUTHOR` to style a highlight at all; Firefox needs `USER` to style one inside a shadow tree. */
const origins = ['AUTHOR', 'USER'] as const;

/** What entrypoints/reveal.ts puts into the global scope of the extension's scripts in the page. */
interface RevealScope {
  pithReveal?: (passages: readonly Passage[], scroll: boolean) => boolean[];
}

let previous: Promise<unknown> = Promise.resolve();

/**
 * Highlights the passages instead of those that are highlighted now, and scrolls to the first one if `scroll` is true.
 * No passages: leaves the page as it was before the first call. Returns for each passage whether it is in the page; all
 * false if the page is gone or the browser does not let extensions in.
 * Calls run one after the other: each needs several injections, and those of two calls must not interleave.
 */
export function showInPage(tabId: number, passages: readonly Passage[], scroll: boolean): Promise<boolean[]> {
  const result = previous
    .then(() => highlight(tabId, passages, scroll))
    .catch((error: unknown) => {
      console.warn(error);
      return passages.map(() => false);
    });
  previous = result;
  return result;
}

async function highlight(tabId: number, passages: readonly Passage[], scroll: boolean): Promise<boolean[]> {
  const target = { tabId };
  for (const origin of origins) {
    await browser.scripting.removeCSS({ target, css, origin });
    if (passages.length > 0) await browser.scripting.insertCSS({ target, css, origin });
  }
  await browser.scripting.executeScript({ target, files: ['/reveal.js'] });
  const [injected] = await browser.scripting.executeScript({
    target,
    // Runs in the page, so it must not use anything from this file. Deletes the name to leave no trace in the page.
    func: (...request: [readonly Passage[], boolean]) => {
      const scope = globalThis as RevealScope;
      const { pithReveal } = scope;
      delete scope.pithReveal;
      return pithReveal?.(...request);
    },
    args: [passages, scroll],
  });
  return (injected?.result as boolean[] | undefined) ?? passages.map(() => false);
}
