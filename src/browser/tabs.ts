// The tab in front, and whether the browser has windows.
import browser from 'webextension-polyfill';

export interface OpenTab {
  readonly id: number;
  /** Undefined if the browser hides it, as for its own pages. */
  readonly url: string | undefined;
  readonly isPrivate: boolean;
  readonly windowId?: number;
}

/** Returns the active tab of the current window, or undefined if the window has none with an id. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, url, incognito: isPrivate, windowId } = tab;
  return { id, url, isPrivate, ...(windowId !== undefined && { windowId }) };
}

/** Whether the browser has windows, with popups that hang from their toolbar. Browsers for phones have none. */
export const hasWindows = (): boolean => (browser as { windows?: object }).windows !== undefined;
