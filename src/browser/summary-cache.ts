// Remembers the last ranking of each tab, so the popup shows a summary at once when it is opened again, the length that the
// reader chose for it, and what is highlighted in the page. The cache is in memory only (`storage.session`) and ends with
// the tab or the browser session. Nothing of a private window is cached, since private and normal windows share this memory.
import browser from 'webextension-polyfill';
import type { Length, Ranking } from '../engine/model.ts';
import type { OpenTab } from './tabs.ts';

const rankingPrefix = 'ranking-';
const rankingKey = (tabId: number): string => `${rankingPrefix}${tabId}`;
const lengthKey = (tabId: number): string => `length-${tabId}`;
const shownKey = (tabId: number): string => `shown-${tabId}`;

/** A length that was chosen for the page at a URL. */
interface ChosenLength {
  readonly url: string;
  readonly length: Length;
}

/** Caches a ranking for a tab, replacing the tab's earlier one. Does nothing for a private tab. */
export async function cacheRanking({ id, isPrivate }: OpenTab, ranking: Ranking): Promise<void> {
  if (isPrivate) return;
  const { session } = browser.storage;
  try {
    await session.set({ [rankingKey(id)]: ranking });
  } catch {
    // `storage.session` takes 10 MB. If it is full, drop all rankings: a tab without a cached one is just read again.
    const keys = Object.keys(await session.get(null));
    await session.remove(keys.filter((key) => key.startsWith(rankingPrefix)));
  }
  const length = (await session.get(lengthKey(id)))[lengthKey(id)] as ChosenLength | undefined;
  if (length && length.url !== ranking.source.url) await session.remove(lengthKey(id));
}

/** Remembers the length that was chosen for the page in a tab; undefined forgets it. Does nothing for a private tab. */
export async function cacheLength(
  { id, url, isPrivate }: OpenTab,
  length: Length | undefined,
): Promise<void> {
  if (isPrivate || url === undefined) return;
  if (length) await browser.storage.session.set({ [lengthKey(id)]: { url, length } satisfies ChosenLength });
  else await browser.storage.session.remove(lengthKey(id));
}

/** Returns what is cached of the page in the tab, or undefined if there is nothing or the tab shows another page by now. */
export async function cached({
  id,
  url,
}: OpenTab): Promise<{ ranking: Ranking; length?: Length } | undefined> {
  const stored = await browser.storage.session.get([rankingKey(id), lengthKey(id)]);
  const ranking = stored[rankingKey(id)] as Ranking | undefined;
  const chosen = stored[lengthKey(id)] as ChosenLength | undefined;
  if (!ranking || ranking.source.url !== url) return undefined;
  return { ranking, ...(chosen?.url === url && { length: chosen.length }) };
}

/**
 * By the URL of the page: the reader may go back to an earlier page of the tab, where the highlights still are. They stay, too, when
 * the reader goes to another part of the page.
 */
type ShownTexts = Readonly<Record<string, readonly string[]>>;

async function shownIn({ id }: OpenTab): Promise<ShownTexts> {
  const key = shownKey(id);
  return ((await browser.storage.session.get(key))[key] as ShownTexts | undefined) ?? {};
}

/** Remembers the texts that are highlighted in the page of a tab. Does nothing for a private tab. */
export async function cacheShown(tab: OpenTab, texts: readonly string[]): Promise<void> {
  const { id, url, isPrivate } = tab;
  if (isPrivate || url === undefined) return;
  const page = withoutPart(url);
  const { [page]: _, ...others } = await shownIn(tab);
  await browser.storage.session.set({
    [shownKey(id)]: texts.length > 0 ? { ...others, [page]: texts } : others,
  });
}

/** Returns the texts that were highlighted last in the page of a tab. They may be gone since: ask the page. */
export async function cachedShown(tab: OpenTab): Promise<readonly string[]> {
  return (await shownIn(tab))[withoutPart(tab.url ?? '')] ?? [];
}

const withoutPart = (url: string): string => url.split('#')[0]!;

/** Calls back whenever a ranking of the tab with the id that `tabId` returns is cached, or what is highlighted in it. */
export function onCached(tabId: () => number | undefined, callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const id = tabId();
    if (area !== 'session' || id === undefined) return;
    if ([rankingKey(id), shownKey(id)].some((key) => changes[key]?.newValue)) callback();
  });
}

/** Deletes what is cached of each tab that is closed from now on. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) =>
    browser.storage.session.remove([rankingKey(tabId), lengthKey(tabId), shownKey(tabId)]),
  );
}
