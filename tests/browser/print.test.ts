import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPrintPage, takePrinted } from '../../src/browser/print.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('what is printed is handed over once and not kept', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openPrintPage({ title: 'Ferry' }, 'popup.html?in=print');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: browser.runtime.getURL('popup.html?in=print') });
  expect(await takePrinted()).toEqual({ title: 'Ferry' });
  expect(await browser.storage.session.get(null)).toEqual({});
  expect(await takePrinted()).toBeUndefined();
});
