// Caches the last ranking of each tab, so the popup shows a summary at once when it is opened again. The cache is in
// memory only (`storage.session`) and ends with the tab or the browser session. Nothing of a private window is cached,
// since private and normal windows share this memory.
import browser from 'webextension-polyfill';
import type { Ranking } from '../engine/model.ts';
import type { OpenTab } from './tabs.ts';

const keyOf = (tabId: number): string => `ranking-${tabId}`;

/** Caches a ranking for a tab, replacing the tab's earlier one. Does nothing for a private tab. */
export async function cacheRanking({ id, isPrivate }: OpenTab, ranking: Ranking): Promise<void> {
  if (isPrivate) return;
  try {
    await browser.storage.session.set({ [keyOf(id)]: ranking });
  } catch {
    // `storage.session` takes 10 MB. If it is full, drop everything: a tab without a cached ranking is just read again.
    await browser.storage.session.clear();
  }
}

/** Returns the tab's cached ranking, or undefined if there is none or the tab shows another page by now. */
export async function cachedRanking({ id, url }: OpenTab): Promise<Ranking | undefined> {
  const key = keyOf(id);
  const ranking = (await browser.storage.session.get(key))[key] as Ranking | undefined;
  return ranking?.source.url === url ? ranking : undefined;
}

/** Deletes the ranking of each tab that is closed from now on. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => browser.storage.session.remove(keyOf(tabId)));
}
