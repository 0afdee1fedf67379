import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('another page', () => {
  const { onActivated, onUpdated } = fakeBrowser.tabs;
  /** What the function that identifies the page returns in each tab; undefined: the tab is closed to the extension. */
  let pages: Record<number, string | undefined>;
  const callback = vi.fn();
  const complete = async (tab: number) => {
    await onUpdated.trigger(tab, { status: 'complete' } as never, {} as never);
    const called = callback.mock.calls.length;
    callback.mockClear();
    return called;
  };
  beforeEach(() => {
    pages = { 7: '1 https://gazette.example/ferry', 8: undefined };
    callback.mockReset();
    Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1 }) });
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, incognito: false, windowId: 1 }] });
    Object.assign(fakeBrowser, {
      scripting: {
        async executeScript({ target }: { target: { tabId: number } }) {
          if (!pages[target.tabId]) throw new Error('Cannot access contents of the page');
          return [{ result: pages[target.tabId] }];
        },
      },
    });
  });

  test('is that of another tab in front, not one of other windows and tabs', async () => {
    await onPageChanged(callback);
    await onActivated.trigger({ tabId: 9, windowId: 2 } as never);
    await onUpdated.trigger(7, { status: 'loading' } as never, {} as never);
    expect(await complete(9)).toBe(0);
    await onActivated.trigger({ tabId: 8, windowId: 1 } as never);
    expect(callback).toHaveBeenCalledOnce();
  });

  test('is one with another address, one that was loaded again, and one that is closed; not a frame in it', async () => {
    const recognize = await onPageChanged(callback);
    await recognize();
    expect(await complete(7), 'a frame').toBe(0);
    const others = ['1 https://gazette.example/other', '2 https://gazette.example/other', undefined];
    for (const other of others) {
      pages[7] = other;
      expect(await complete(7), other).toBe(1);
      expect(await complete(7), `a frame in ${other}`).toBe(0);
    }
  });

  test('is one that follows a page which was read by a click', async () => {
    const recognize = await onPageChanged(callback);
    await onActivated.trigger({ tabId: 8, windowId: 1 } as never);
    callback.mockClear();
    expect(await complete(8)).toBe(0);
    pages[8] = '3 https://gazette.example/board';
    await recognize();
    pages[8] = undefined;
    expect(await complete(8)).toBe(1);
  });
});
