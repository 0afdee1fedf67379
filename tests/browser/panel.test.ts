import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelOpener } from '../../src/browser/panel.ts';

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
