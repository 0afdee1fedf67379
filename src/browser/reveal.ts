// Shows sentences in the page of a tab. The paint is a style sheet of the browser's, so that the page keeps its own.
import browser from 'webextension-polyfill';
import type { Passage } from '../engine/model.ts';

/** A highlighter's amber, with ink that can be read on it whatever the page's own colours are. */
const css = '::highlight(pith) { background-color: #ffd84d; color: #1f1d1a; }';
/** Chromium paints highlights from the page's sheets only, Firefox those in shadow trees from the reader's only. */
const origins = ['AUTHOR', 'USER'] as const;

/**
 * Highlights the passages in place of those shown before, and scrolls to the first. No passages: leaves the page as it
 * was. Tells which were found; none where the page is gone or closed to us.
 */
export async function revealIn(
  tabId: number,
  passages: readonly Passage[],
  scroll: boolean,
): Promise<boolean[]> {
  const target = { tabId };
  try {
    for (const origin of origins) {
      await browser.scripting.removeCSS({ target, css, origin });
      if (passages.length > 0) await browser.scripting.insertCSS({ target, css, origin });
    }
    await browser.scripting.executeScript({
      target,
      func: (request: object) => {
        Object.assign(globalThis, { pithReveal: request });
      },
      args: [{ passages, scroll }],
    });
    const [injected] = await browser.scripting.executeScript({ target, files: ['/reveal.js'] });
    return (injected?.result as boolean[] | undefined) ?? passages.map(() => false);
  } catch (error) {
    console.warn(error);
    return passages.map(() => false);
  }
}
