import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageChanged, type PageIdentity } from '../../src/browser/page-changes.ts';

afterEach(() => {
  vi.useRealTimers();
});

const { onActivated, onUpdated } = fakeBrowser.tabs;
/** What the function that identifies the page returns in each tab; undefined: the tab is closed to the extension. */
let pages: Record<number, PageIdentity | undefined>;
const identity = (path: string, opened = 1, more: Partial<PageIdentity> = {}): PageIdentity => ({
  opened,
  path: `https://gazette.example/${path}`,
  query: '',
  entry: 'first',
  ...more,
});
const callback = vi.fn();
const complete = async (tab: number) => {
  await onUpdated.trigger(tab, { status: 'complete' } as never, {} as never);
  const called = callback.mock.calls.length;
  callback.mockClear();
  return called;
};
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  pages = { 7: identity('ferry'), 8: undefined };
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

test('another page is that of another tab in front, not one of other windows and tabs', async () => {
  await onPageChanged(callback);
  await onActivated.trigger({ tabId: 9, windowId: 2 } as never);
  await onUpdated.trigger(7, { status: 'loading' } as never, {} as never);
  expect(await complete(9)).toBe(0);
  await onActivated.trigger({ tabId: 8, windowId: 1 } as never);
  expect(callback).toHaveBeenCalledOnce();
});

test('another page is one with another address, one that was loaded again, and one that is closed; not a frame in it', async () => {
  await onPageChanged(callback);
  expect(await complete(7), 'a frame').toBe(0);
  for (const other of [identity('other'), identity('other', 2), undefined]) {
    pages[7] = other;
    expect(await complete(7), JSON.stringify(other)).toBe(1);
    expect(await complete(7), `a frame in ${JSON.stringify(other)}`).toBe(0);
  }
});

test.each<[name: string, changes: Partial<PageIdentity>, calls: number]>([
  ['a query that the page has replaced is none', { query: '?at=2' }, 0],
  ['a query in another entry of the history is one', { query: '?story=2', entry: 'second' }, 1],
  ['a replaced path is one, which may be the next article of an endless page', { path: '/tram' }, 1],
  [
    'the same address in another entry of the history is none, after a link to a part',
    { entry: 'second' },
    0,
  ],
])('%s', async (_, changes, calls) => {
  await onPageChanged(callback);
  pages[7] = identity('ferry', 1, changes);
  expect(await complete(7)).toBe(calls);
});

test('another query is another page in a browser that does not tell the entry of the history', async () => {
  pages[7] = identity('ferry', 1, { entry: undefined });
  await onPageChanged(callback);
  pages[7] = { ...pages[7], query: '?at=2' };
  expect(await complete(7)).toBe(1);
});

test('another page is one that the reader has opened to the extension by a click, and one that follows', async () => {
  const recognize = await onPageChanged(callback);
  await onActivated.trigger({ tabId: 8, windowId: 1 } as never);
  await vi.advanceTimersByTimeAsync(5000);
  expect(callback, 'for the tab').toHaveBeenCalledOnce();
  pages[8] = identity('board', 3);
  await vi.advanceTimersByTimeAsync(5000);
  expect(callback, 'for the page').toHaveBeenCalledTimes(2);

  pages[8] = undefined;
  expect(await complete(8)).toBe(3);
  pages[8] = identity('board', 4);
  await recognize();
  await vi.advanceTimersByTimeAsync(5000);
  expect(callback, 'the page was read already').not.toHaveBeenCalled();
});
