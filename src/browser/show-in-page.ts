// Shows passages in the page of a tab: adds the style of the highlight and runs entrypoints/reveal.ts there. The
// browser adds the style sheet, so the page's own style sheets stay as they are.
import browser from 'webextension-polyfill';
import type { Jump, Passage, Revealed, RevealRequest } from '../engine/passage.ts';
import type { OpenTab } from './tabs.ts';

/** A highlighter's amber, with a text colour that is readable on it in light and dark pages. */
const css = '::highlight(pith) { background-color: #ffd84d; color: #1f1d1a; }';
/** Chromium needs `AUTHOR` to style a highlight at all; Firefox needs `USER` to style one inside a shadow tree. */
const origins = ['AUTHOR', 'USER'] as const;

/** What entrypoints/reveal.ts puts into the global scope of the extension's scripts in the page. */
interface RevealScope {
  pithReveal?: (request: RevealRequest) => Promise<Revealed[]>;
}

/** Settles when the page is prepared for the request before. */
let prepared: Promise<unknown> = Promise.resolve();

/**
 * Highlights the passages instead of those that are highlighted now, and scrolls to one of them if `jump` is given; each call
 * scrolls again. No passages: leaves the page as it was before the first call. Returns the state of each passage; none is
 * highlighted if the page is gone or the browser does not let extensions in.
 */
export function showInPage(
  { id }: OpenTab,
  passages: readonly Passage[],
  jump?: Jump,
): Promise<readonly Revealed[]> {
  return run(id, { kind: 'highlight', passages, ...(jump && { jump }) });
}

/** Returns which of these passages are highlighted now, and which of those the reader can see. Changes nothing. */
export function shownInPage({ id }: OpenTab, passages: readonly Passage[]): Promise<readonly Revealed[]> {
  return run(id, { kind: 'ask', passages });
}

async function run(tabId: number, request: RevealRequest): Promise<readonly Revealed[]> {
  const nothing = request.passages.map(() => ({ isHighlighted: false, isInView: false }));
  try {
    // Two requests at once must not mix their style sheets, but the later one need not wait until the earlier one has scrolled.
    const preparing = prepared.then(() =>
      request.kind === 'highlight' ? prepare(tabId, request) : undefined,
    );
    prepared = preparing.catch(() => undefined);
    await preparing;
    return (await send(tabId, request)) ?? nothing;
  } catch (error) {
    console.warn(error);
    return nothing;
  }
}

async function prepare(tabId: number, { passages }: RevealRequest): Promise<void> {
  const target = { tabId };
  for (const origin of origins) {
    await browser.scripting.removeCSS({ target, css, origin });
    if (passages.length > 0) await browser.scripting.insertCSS({ target, css, origin });
  }
  await browser.scripting.executeScript({ target, files: ['/reveal.js'], injectImmediately: true });
}

/** Resolves with undefined if the page was never prepared. */
async function send(tabId: number, request: RevealRequest): Promise<Revealed[] | undefined> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    // Runs in the page, so it must not use anything from this file. Leaves no trace once nothing is highlighted any more.
    func: (wanted: RevealRequest) => {
      const scope = globalThis as RevealScope;
      const { pithReveal } = scope;
      if (wanted.kind === 'highlight' && wanted.passages.length === 0) delete scope.pithReveal;
      return pithReveal?.(wanted);
    },
    args: [request],
  });
  return injected?.result as Revealed[] | undefined;
}
