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

/**
 * Calls back whenever another tab is in front in the window of this page, or the tab in front shows another page. Resolves with a
 * function to call once a page was read: what loads within that page, such as an advertisement, makes it no other page.
 */
export async function onPageChanged(callback: () => void): Promise<() => Promise<void>> {
  const { id: windowId } = await browser.windows.getCurrent();
  let front = (await activeTab())?.id;
  let read: string | undefined;
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId !== windowId) return;
    front = activated.tabId;
    read = undefined;
    callback();
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (tabId !== front || status !== 'complete') return;
    const page = await identify(tabId);
    if (page === read || tabId !== front) return;
    read = page;
    callback();
  });
  return async () => {
    read = front === undefined ? undefined : await identify(front);
  };
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
