// The panel beside the page: the side panel of Chromium, the sidebar of Firefox. Absent in browsers for phones.
import browser from 'webextension-polyfill';
import { activeTab } from './tabs.ts';

/** The part of `chrome` that the polyfill does not have. */
interface Chromium {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Returns a function that opens the panel, or undefined if the browser has none. Call the function in the task of a click: the
 * browsers open a panel only then, so the window must be known before.
 */
export function panelOpener(windowId: Promise<number | undefined>): (() => Promise<void>) | undefined {
  const { sidePanel } = (globalThis as { chrome?: Chromium }).chrome ?? {};
  let known: number | undefined;
  windowId.then((id) => {
    known = id;
  });
  if (sidePanel) {
    return async () => {
      if (known !== undefined) await sidePanel.open({ windowId: known });
    };
  }
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction && (() => sidebarAction.open());
}

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
  let page: string | undefined;
  /** Resolves with whether the page is another one than it was at the last call. */
  const recognize = async () => {
    const tab = front;
    const now = tab === undefined ? undefined : await identify(tab);
    const isOther = tab === front && now !== page;
    if (isOther) page = now;
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

/**
 * Returns what tells the page in a tab from any other and from itself loaded again, but not from another part of it. Undefined if
 * the page is closed to the extension.
 */
async function identify(tabId: number): Promise<string | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page, so it must not use anything from this file.
      func: () => `${performance.timeOrigin} ${location.href.split('#')[0]}`,
    });
    return injected?.result as string | undefined;
  } catch {
    return undefined;
  }
}
