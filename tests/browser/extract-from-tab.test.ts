import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extractFrom } from '../../src/browser/extract-from-tab.ts';
import type { Extraction } from '../../src/engine/model.ts';

const article = { kind: 'article' } as Extraction;
const page = 'https://news.example/story';

interface Visit {
  /** The tab as the popup found it, and after the injection; null where it is closed then. */
  before?: { readonly url?: string; readonly title?: string };
  after?: Visit['before'] | null;
  inject: () => Promise<unknown[]>;
}

function visit({ before = { url: page }, after = before, inject }: Visit): Promise<Extraction> {
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => {
    if (!after) throw new Error('No tab with id');
    return after as never;
  });
  fakeBrowser.scripting.executeScript = inject as never;
  return extractFrom({ id: 7, url: before.url, isPrivate: false });
}

const gives = (result: unknown) => async () => [{ frameId: 0, result }];
const rejects = async () => {
  throw new Error('Cannot access contents of the page');
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('what the script gives back is the extraction', async () => {
  expect(await visit({ inject: gives(article) })).toBe(article);
});

test.each<[string, string, Visit]>([
  [
    'the browser lets no extension in',
    'restricted',
    { before: { url: 'chrome://version' }, inject: rejects },
  ],
  ['nor tells the address', 'restricted', { before: {}, inject: rejects }],
  [
    'Firefox gives nothing on its own pages',
    'restricted',
    { before: { url: 'about:support' }, inject: gives(null) },
  ],
  [
    'a local file that may not be read',
    'file-access',
    { before: { url: 'file:///story.html' }, inject: rejects },
  ],
  ['a PDF by its address', 'pdf', { before: { url: `${page}.PDF?download=1` }, inject: rejects }],
  ['a PDF by its title', 'pdf', { before: { url: page, title: 'report.pdf' }, inject: rejects }],
  ['another page meanwhile', 'changed', { after: { url: `${page}/2` }, inject: rejects }],
  ['another page, no result', 'changed', { after: { url: `${page}/2` }, inject: gives(null) }],
  ['closed meanwhile', 'changed', { after: null, inject: rejects }],
  ['the script gives nothing', 'failed', { inject: gives(null) }],
  ['no frame at all', 'failed', { inject: async () => [] }],
])('%s: %s', async (_, reason, situation) => {
  expect(await visit(situation)).toMatchObject({ kind: 'refused', reason });
});

test.each([
  ['loads something else', () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never)],
  ['is closed', () => fakeBrowser.tabs.onRemoved.trigger(7, {} as never)],
])('an injection that is never answered ends when the tab %s', async (_, leave) => {
  const extraction = visit({ inject: () => new Promise(() => undefined) });
  fakeBrowser.tabs.onUpdated.trigger(8, { status: 'loading' }, {} as never);
  fakeBrowser.tabs.onUpdated.trigger(7, { title: 'New' }, {} as never);
  await leave();
  expect(await extraction).toMatchObject({ reason: 'changed' });
  expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(false);
});

test('a page that goes to another part of itself is not left', async () => {
  const extraction = visit({
    inject: async () => {
      await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading', url: `${page}#end` }, {} as never);
      return [{ frameId: 0, result: { kind: 'article' } }];
    },
  });
  expect(await extraction).toEqual({ kind: 'article' });
});

test.each([page, `${page}?2`])('a page that loads %s is left', async (url) => {
  const extraction = visit({ inject: () => new Promise(() => undefined) });
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading', url }, {} as never);
  expect(await extraction).toMatchObject({ reason: 'changed' });
});

test('without a tab there is nothing to read', async () => {
  expect(await extractFrom(undefined)).toMatchObject({ kind: 'refused', reason: 'restricted' });
});

describe('a page that does not finish loading', () => {
  /** Injects at once what is there already, and never after loading. */
  const whileLoading = (result: unknown) => async (injection?: { injectImmediately?: boolean }) =>
    injection?.injectImmediately ? [{ frameId: 0, result }] : new Promise<never>(() => undefined);

  afterEach(() => void vi.useRealTimers());

  test('is read after a second if its article is there, with a notice', async () => {
    vi.useFakeTimers();
    const extraction = visit({ inject: whileLoading({ kind: 'article', article: { title: 'Ferry' } }) });
    await vi.advanceTimersByTimeAsync(1100);
    expect(await extraction).toEqual({
      kind: 'article',
      article: { title: 'Ferry', notices: [{ kind: 'loading' }] },
    });
  });

  test('is waited for if no article is there', async () => {
    vi.useFakeTimers();
    const settled = vi.fn();
    visit({ inject: whileLoading({ kind: 'refused', reason: 'not-an-article' }) }).then(settled);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled).not.toHaveBeenCalled();
  });
});
