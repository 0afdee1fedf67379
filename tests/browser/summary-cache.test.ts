import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClosedTabs, keep, kept } from '../../src/browser/summary-cache.ts';
import { ranking } from '../popup/build.ts';

const known = ranking(3);
const tab = { id: 7, url: known.source.url, isPrivate: false };
const stored = () => browser.storage.session.get(null);

beforeEach(() => fakeBrowser.reset());

test('a summary is kept for its tab, as long as the tab shows its page', async () => {
  await keep(tab, known);
  expect(await kept(tab)).toMatchObject({ source: known.source });
  expect(await kept({ ...tab, id: 8 })).toBeUndefined();
  expect(await kept({ ...tab, url: 'https://gazette.example/other' })).toBeUndefined();
  expect(await kept({ ...tab, url: undefined })).toBeUndefined();
});

test('of a private window nothing is kept', async () => {
  await keep({ ...tab, isPrivate: true }, known);
  expect(await stored()).toEqual({});
});

test('with its tab, a summary is gone', async () => {
  forgetClosedTabs();
  await keep(tab, known);
  await keep({ ...tab, id: 8 }, known);
  await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
  expect(Object.keys(await stored())).toEqual(['kept-8']);
});

test('where there is no room, all are forgotten', async () => {
  await keep(tab, known);
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await keep({ ...tab, id: 8 }, known);
  expect(await stored()).toEqual({});
});
