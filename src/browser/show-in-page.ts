// Shows passages in the page of a tab: adds the style of the highlight and runs entrypoints/reveal.ts there. The
// browser adds the style sheet, so the page's own style sheets stay as they are.
import browser from 'webextension-polyfill';
import type { Jump, Passage, Revealed, RevealRequest } from '../engine/passage.ts';

/** A highlighter's amber, with a text colour that is readable on it in light and dark pages. */
const css = '::highlight(pith) { background-color: #ffd84d; color: #1f1d1a; }';
/** Chromium needs `AUTHOR` to style a highlight at all; Firefox needs `USER` to style one inside a shadow tree. */
const origins = ['AUTHOR', 'USER'] as const;

/** What entrypoints/reveal.ts puts into the global scope of the extension's scripts in the page. */
interface RevealScope {
  pithReveal?: (request: RevealRequest) => Revealed[];
}

let previous: Promise<unknown> = Promise.resolve();

/**
 * Highlights the passages instead of those that are highlighted now, and scrolls to one of them if `jump` is given.
 * No passages: leaves the page as it was before the first call. Returns the state of each passage; none is highlighted
 * if the page is gone or the browser does not let extensions in.
 */
export function showInPage(tabId: number, passages: readonly Passage[], jump?: Jump): Promise<Revealed[]> {
  return run(tabId, { kind: 'highlight', passages, ...(jump && { jump }) });
}

/** Returns which of these passages are highlighted now, and which of those the reader can see. */
export function shownInPage(tabId: number, passages: readonly Passage[]): Promise<Revealed[]> {
  return run(tabId, { kind: 'ask', passages });
}

/** Runs one request after the other: each needs several injections, and those of two requests must not interleave. */
function run(tabId: number, request: RevealRequest): Promise<Revealed[]> {
  const nothing = request.passages.map(() => ({ isHighlighted: false, isInView: false }));
  const result = previous
    .then(() => inject(tabId, request))
    .then((revealed) => revealed ?? nothing)
    .catch((error: unknown) => {
      console.warn(error);
      return nothing;
    });
  previous = result;
  return result;
}

async function inject(tabId: number, request: RevealRequest): Promise<Revealed[] | undefined> {
  const target = { tabId };
  if (request.kind === 'highlight') {
    for (const origin of origins) {
      await browser.scripting.removeCSS({ target, css, origin });
      if (request.passages.length > 0) await browser.scripting.insertCSS({ target, css, origin });
    }
  }
  await browser.scripting.executeScript({ target, files: ['/reveal.js'] });
  const [injected] = await browser.scripting.executeScript({
    target,
    // Runs in the page, so it must not use anything from this file. Deletes the name to leave no trace in the page.
    func: (wanted: RevealRequest) => {
      const scope = globalThis as RevealScope;
      const { pithReveal } = scope;
      delete scope.pithReveal;
      return pithReveal?.(wanted);
    },
    args: [request],
  });
  return injected?.result as Revealed[] | undefined;
}
