import { expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, hasWindows } from '../../src/browser/tabs.ts';

const page = 'https://news.example/story';

test('the active tab of the window in front, if there is one', async () => {
  const query = vi.spyOn(browser.tabs, 'query');
  query.mockResolvedValueOnce([{ id: 3, url: page, incognito: true }] as never);
  expect(await activeTab()).toEqual({ id: 3, url: page, isPrivate: true });
  query.mockResolvedValueOnce([{ id: 3, incognito: false }] as never);
  expect(await activeTab()).toEqual({ id: 3, url: undefined, isPrivate: false });
  query.mockResolvedValueOnce([]);
  expect(await activeTab()).toBeUndefined();
});

test('a browser without the API for windows has none', () => {
  const { windows } = fakeBrowser;
  expect(hasWindows()).toBe(true);
  Object.assign(fakeBrowser, { windows: undefined });
  expect(hasWindows()).toBe(false);
  Object.assign(fakeBrowser, { windows });
});
