// Shows passages in the page of a tab: adds the style of the highlight and runs entrypoints/reveal.ts there. The
// browser adds the style sheet, so the page's own style sheets stay as they are.
import browser from 'webextension-polyfill';
import type { Jump, Passage, Revealed, RevealRequest } from '../engine/passage.ts';
import { cachedShown, cacheShown } from './summary-cache.ts';
import type { OpenTab } from './tabs.ts';

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
 * Runs one request after the other, in the order of the calls: each needs several injections, and those of two requests must
 * not interleave; and the answer to a question must not come after that of a later request.
 */
function enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
  const result = previous.then(task);
  previous = result.catch(() => undefined);
  return result;
}

/**
 * Popup and panel have a queue each: one can call and delete the function that the other has injected, between its two
 * injections. Judgement: that does not happen three times.
 */
const attempts = 3;

const notShown: Revealed = { isHighlighted: false, isInView: false };

/**
 * Highlights the passages instead of those that are highlighted now, and scrolls to one of them if `jump` is given.
 * No passages: leaves the page as it was before the first call. Returns the state of each passage; none is highlighted
 * if the page is gone or the browser does not let extensions in.
 */
export function showInPage(
  tab: OpenTab,
  passages: readonly Passage[],
  jump?: Jump,
): Promise<readonly Revealed[]> {
  return enqueue(async () => {
    const revealed = await revealOrNothing(tab.id, { kind: 'highlight', passages, ...(jump && { jump }) });
    const texts = passages.filter((_, index) => revealed[index]?.isHighlighted).map(({ text }) => text);
    // A full memory only costs the marks after the popup was closed.
    await cacheShown(tab, texts).catch((error: unknown) => console.warn(error));
    return revealed;
  });
}

/**
 * Returns which of these passages are highlighted now, and which of those the reader can see. After the popup was closed,
 * this is not known of a private tab.
 */
export function shownInPage(tab: OpenTab, passages: readonly Passage[]): Promise<readonly Revealed[]> {
  return enqueue(async () => {
    const texts = await cachedShown(tab);
    const shown = passages.filter(({ text }) => texts.includes(text));
    const revealed = shown.length > 0 ? await revealOrNothing(tab.id, { kind: 'ask', passages: shown }) : [];
    return passages.map((passage) => revealed[shown.indexOf(passage)] ?? notShown);
  });
}

/** Returns that nothing is shown if the page cannot be reached. */
async function revealOrNothing(tabId: number, request: RevealRequest): Promise<readonly Revealed[]> {
  const nothing = request.passages.map(() => notShown);
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const revealed = await injectReveal(tabId, request);
      if (revealed) return revealed;
    }
    return nothing;
  } catch (error) {
    console.warn(error);
    return nothing;
  }
}

async function injectReveal(tabId: number, request: RevealRequest): Promise<Revealed[] | undefined> {
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
