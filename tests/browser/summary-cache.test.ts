import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cachedRanking, cacheRanking, forgetClosedTabs } from '../../src/browser/summary-cache.ts';
import { ranking } from '../popup/build.ts';

const known = ranking(3);
const tab = { id: 7, url: known.source.url, isPrivate: false };
const stored = () => browser.storage.session.get(null);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a ranking is cached for its tab while the tab shows the same page', async () => {
  await cacheRanking(tab, known);
  expect(await cachedRanking(tab)).toMatchObject({ source: known.source });
  expect(await cachedRanking({ ...tab, id: 8 })).toBeUndefined();
  expect(await cachedRanking({ ...tab, url: 'https://gazette.example/other' })).toBeUndefined();
  expect(await cachedRanking({ ...tab, url: undefined })).toBeUndefined();
});

test('nothing of a private window is cached', async () => {
  await cacheRanking({ ...tab, isPrivate: true }, known);
  expect(await stored()).toEqual({});
});

test('a closed tab takes its ranking with it', async () => {
  forgetClosedTabs();
  await cacheRanking(tab, known);
  await cacheRanking({ ...tab, id: 8 }, known);
  await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
  expect(Object.keys(await stored())).toEqual(['ranking-8']);
});

test('a full cache is emptied', async () => {
  await cacheRanking(tab, known);
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await cacheRanking({ ...tab, id: 8 }, known);
  expect(await stored()).toEqual({});
});
