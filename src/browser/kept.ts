// The last summary of each tab, so that opening the popup again shows it at once. In memory only (`storage.session`),
// gone with the tab or the browser.
import browser from 'webextension-polyfill';
import type { Ranking } from '../engine/model.ts';

const keyOf = (tab: number): string => `kept-${tab}`;

/** Keeps a ranking for a tab, in the place of the one before. */
export async function keep(tab: number, ranking: Ranking): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tab)]: ranking });
  } catch {
    // The session's room (10 MB) is full: other tabs are read again when they are asked for.
    await browser.storage.session.clear();
  }
}

/** The ranking of the page that the tab shows now; undefined where another page was read last, or none. */
export async function kept(tab: number, address: string | undefined): Promise<Ranking | undefined> {
  const key = keyOf(tab);
  const ranking = (await browser.storage.session.get(key))[key] as Ranking | undefined;
  return ranking?.source.url === address ? ranking : undefined;
}

export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => browser.storage.session.remove(keyOf(tab)));
}
