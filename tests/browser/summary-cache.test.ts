import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  cached,
  cachedShown,
  cacheLength,
  cacheRanking,
  cacheShown,
  forgetClosedTabs,
  onCached,
} from '../../src/browser/summary-cache.ts';
import { ranking } from '../popup/build.ts';

const known = ranking(3);
const tab = { id: 7, url: known.source.url, isPrivate: false, windowId: 1 };
const stored = () => browser.storage.session.get(null);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a ranking is cached for its tab while the tab shows the same page', async () => {
  await cacheRanking(tab, known);
  expect(await cached(tab)).toMatchObject({ ranking: { source: known.source } });
  expect(await cached({ ...tab, id: 8 })).toBeUndefined();
  expect(await cached({ ...tab, url: 'https://gazette.example/other' })).toBeUndefined();
  expect(await cached({ ...tab, url: undefined })).toBeUndefined();
});

test('a chosen length is remembered for the page, until the usual one is chosen or the page is another', async () => {
  const length = { kind: 'sentences', count: 6 } as const;
  await cacheRanking(tab, known);
  await cacheLength(tab, length);
  expect(await cached(tab)).toMatchObject({ length });
  await cacheLength({ ...tab, url: 'https://gazette.example/other' }, length);
  expect(await cached(tab)).not.toHaveProperty('length');
  await cacheLength(tab, length);
  await cacheLength(tab, undefined);
  expect(await cached(tab)).not.toHaveProperty('length');
});

test('what is cached of the tab is told, nothing of another tab', async () => {
  const callback = vi.fn();
  onCached(() => 7, callback);
  await cacheRanking({ ...tab, id: 8 }, known);
  await cacheShown({ ...tab, id: 8 }, ['One.']);
  expect(callback).not.toHaveBeenCalled();
  await cacheRanking(tab, known);
  expect(callback).toHaveBeenCalledTimes(1);
  await cacheShown(tab, ['One.']);
  expect(callback).toHaveBeenCalledTimes(2);
});

test('nothing of a private window is cached', async () => {
  await cacheRanking({ ...tab, isPrivate: true }, known);
  await cacheLength({ ...tab, isPrivate: true }, { kind: 'auto' });
  await cacheShown({ ...tab, isPrivate: true }, ['One.']);
  expect(await stored()).toEqual({});
});

test('what is highlighted is remembered for an earlier page of the tab too', async () => {
  await cacheShown(tab, ['One.']);
  await cacheShown({ ...tab, url: 'https://site.example/later' }, ['Two.']);
  expect(await cachedShown(tab)).toEqual(['One.']);
  expect(await cachedShown({ ...tab, url: `${tab.url}#part` })).toEqual(['One.']);
});

test('a closed tab takes its ranking and length with it', async () => {
  forgetClosedTabs();
  await cacheRanking(tab, known);
  await cacheLength(tab, { kind: 'auto' });
  await cacheShown(tab, ['One.']);
  expect(await cachedShown(tab)).toEqual(['One.']);
  await cacheRanking({ ...tab, id: 8 }, known);
  await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
  expect(Object.keys(await stored())).toEqual(['ranking-8']);
});

test('the length for a page is forgotten with its ranking', async () => {
  await cacheRanking(tab, known);
  await cacheLength(tab, { kind: 'auto' });
  await cacheRanking(tab, ranking(3, { url: 'https://gazette.example/other' }));
  expect(Object.keys(await stored())).toEqual(['ranking-7']);
});

test('the URL of a page is forgotten when nothing is highlighted in it any more', async () => {
  await cacheShown(tab, ['One.']);
  await cacheShown(tab, []);
  expect(await stored()).toEqual({ 'shown-7': {} });
});

test('a full cache loses its rankings, and nothing else', async () => {
  await cacheRanking(tab, known);
  await cacheShown(tab, ['One.']);
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await cacheRanking({ ...tab, id: 8 }, known);
  expect(Object.keys(await stored())).toEqual(['shown-7']);
});
