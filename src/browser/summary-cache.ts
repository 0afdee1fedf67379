// The last summary of each tab, so that opening the popup again shows it at once. In memory only (`storage.session`),
// gone with the tab or the browser; of private windows nothing is kept, since that memory is shared with all others.
import browser from 'webextension-polyfill';
import type { Ranking } from '../engine/model.ts';
import type { OpenTab } from './tabs.ts';

const keyOf = (tabId: number): string => `kept-${tabId}`;

/** Keeps a ranking for a tab, in the place of the one before. */
export async function keep({ id, isPrivate }: OpenTab, ranking: Ranking): Promise<void> {
  if (isPrivate) return;
  try {
    await browser.storage.session.set({ [keyOf(id)]: ranking });
  } catch {
    // The session's room (10 MB) is full: other tabs are read again when they are asked for.
    await browser.storage.session.clear();
  }
}

/** The ranking of the page that the tab shows now; undefined where another page was read last, or none. */
export async function kept({ id, url }: OpenTab): Promise<Ranking | undefined> {
  const key = keyOf(id);
  const ranking = (await browser.storage.session.get(key))[key] as Ranking | undefined;
  return ranking?.source.url === url ? ranking : undefined;
}

export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => browser.storage.session.remove(keyOf(tabId)));
}
