import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageChanged, panelOpener } from '../../src/browser/panel.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(fakeBrowser, { sidebarAction: undefined });
});

const window = Promise.resolve(3);

test('Chromium opens the side panel of the window', async () => {
  const open = vi.fn(async () => undefined);
  vi.stubGlobal('chrome', { sidePanel: { open } });
  const opener = panelOpener(window)!;
  await window;
  await opener();
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});

test('Firefox opens its sidebar', async () => {
  const open = vi.fn(async () => undefined);
  vi.stubGlobal('chrome', {});
  Object.assign(fakeBrowser, { sidebarAction: { open } });
  await panelOpener(window)!();
  expect(open).toHaveBeenCalledOnce();
});

test('a browser for phones has no panel', () => {
  vi.stubGlobal('chrome', {});
  expect(panelOpener(window)).toBeUndefined();
});

test('another tab in front and another page in it are told, nothing of other windows and tabs', async () => {
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1 }) });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, incognito: false, windowId: 1 }] });
  const callback = vi.fn();
  await onPageChanged(callback);
  const { onActivated, onUpdated } = fakeBrowser.tabs;
  await onActivated.trigger({ tabId: 9, windowId: 2 } as never);
  await onUpdated.trigger(9, { status: 'complete' } as never, {} as never);
  await onUpdated.trigger(7, { status: 'loading' } as never, {} as never);
  expect(callback).not.toHaveBeenCalled();
  await onUpdated.trigger(7, { status: 'complete' } as never, {} as never);
  await onActivated.trigger({ tabId: 8, windowId: 1 } as never);
  await onUpdated.trigger(8, { status: 'complete' } as never, {} as never);
  expect(callback).toHaveBeenCalledTimes(3);
});
