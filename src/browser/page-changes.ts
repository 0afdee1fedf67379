// Tells when the tab in front shows another page, for the panel, which stays open.
import browser from 'webextension-polyfill';
import { activeTab } from './tabs.ts';

/** In milliseconds, how often a page that is closed to the extension is tried: no event tells that the reader has opened it. */
const tryEvery = 1000;

/**
 * Calls back whenever another tab is in front in the window of this page, the tab in front shows another page, or a click on the
 * toolbar button has opened it to the extension. What loads within a page, such as an advertisement, makes it no other page.
 * Resolves with a function to call when the callback is not needed, since the page was read already.
 */
export async function onPageChanged(callback: () => void): Promise<() => Promise<unknown>> {
  const { id: windowId } = await browser.windows.getCurrent();
  let front = (await activeTab())?.id;
  let page: PageIdentity | undefined;
  /** Resolves with whether the page is another one than it was at the last call. */
  const recognize = async () => {
    const tab = front;
    const now = tab === undefined ? undefined : await identify(tab);
    if (tab !== front) return false;
    const isOther = !isSamePage(now, page);
    page = now;
    return isOther;
  };
  await recognize();
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId !== windowId) return;
    front = activated.tabId;
    page = undefined;
    void recognize();
    callback();
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (tabId === front && status === 'complete' && (await recognize())) callback();
  });
  setInterval(async () => {
    if (page === undefined && (await recognize())) callback();
  }, tryEvery);
  return recognize;
}

/** What tells the page in a tab from others. */
export interface PageIdentity {
  /** When the document was opened: another one if the page was loaded again. */
  readonly opened: number;
  /** The address without the query and the part. */
  readonly path: string;
  readonly query: string;
  /** The entry of the history: another one after `history.pushState` and on the way back, but not after `replaceState`. */
  readonly entry: string | undefined;
}

/**
 * Another part of a page is no other page. Nor is a page that has replaced the query of its address: pages keep a position or a
 * filter there. Another path may be the next article of an endless page.
 */
function isSamePage(one: PageIdentity | undefined, other: PageIdentity | undefined): boolean {
  if (!one || !other) return one === other;
  const isSameEntry = one.entry !== undefined && one.entry === other.entry;
  return one.opened === other.opened && one.path === other.path && (one.query === other.query || isSameEntry);
}

/** Returns undefined if the page is closed to the extension. */
async function identify(tabId: number): Promise<PageIdentity | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page, so it must not use anything from this file.
      func: () => {
        // Firefox has it since version 147.
        const { navigation } = globalThis as { navigation?: Navigation };
        return {
          opened: performance.timeOrigin,
          path: location.origin + location.pathname,
          query: location.search,
          entry: navigation?.currentEntry?.key,
        };
      },
    });
    return (injected?.result as PageIdentity | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
