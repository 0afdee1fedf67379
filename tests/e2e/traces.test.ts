// What the extension leaves behind in both browsers: settings in storage, summaries of open tabs in memory, and nothing
// in the page, neither in the page's own world nor in the isolated world of the extension's scripts.
import { beforeEach, expect, test } from 'vitest';
import { choose, type Popup, settled, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { pages } from './pages.ts';

interface ExtensionApi {
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> }>>;
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
  readonly scripting: {
    executeScript(injection: object): Promise<readonly { readonly result: readonly string[] }[]>;
  };
}
type Extended = Window & typeof globalThis & { readonly chrome: ExtensionApi };

/** Everything an extension can store. */
const stored = (popup: Popup) =>
  popup.run(async (window) => {
    const { local, session, sync } = (window as Extended).chrome.storage;
    const [cached, settings, synced] = await Promise.all([
      session.get(null),
      local.get(null),
      sync.get(null),
    ]);
    return {
      cached: Object.keys(cached),
      settings: { ...settings },
      others: [
        ...Object.keys(synced),
        ...Object.keys(window.localStorage),
        ...Object.keys(window.sessionStorage),
        // Firefox has no databases in a private window.
        await window.indexedDB.databases().then(
          ({ length }) => length,
          () => 0,
        ),
        ...(await window.caches.keys()),
        window.document.cookie,
      ].filter(Boolean),
    };
  });
const nothing = { cached: [], settings: {}, others: [] };
/** Whether the hint of the first minute was shown. */
const introduced = { introduced: true };
const ofOneTab = { ...nothing, settings: introduced, cached: [expect.stringMatching(/^ranking-\d+$/)] };

/** Globals of the isolated world that the page does not have. */
const providedGlobals =
  'XPCNativeWrapper browser chrome cloneInto createObjectIn debug exportFunction importFunction isProxy'.split(
    ' ',
  );

/** Waits until something is highlighted in the page, or nothing. */
const canClear = (popup: Popup, expected: boolean) =>
  until(
    () => popup.run(({ document }) => !document.querySelector<HTMLButtonElement>('#clear')!.disabled),
    (possible) => possible === expected,
  );

/** Returns the names of the globals in the isolated world of the active page. */
const globals = (popup: Popup) =>
  popup.run(async (window) => {
    const { tabs, scripting } = (window as Extended).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const func = () => Object.getOwnPropertyNames(globalThis).sort();
    const [injected] = await scripting.executeScript({ target: { tabId: tab!.id }, func });
    return [...injected!.result];
  });

inBothBrowsers(pages, (visit) => {
  beforeEach(visit.resetStorage);

  test('settings are in storage, and summaries in memory until their tabs are closed', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await until(
        () => stored(popup),
        ({ cached, settings }) => cached.length > 0 && 'introduced' in settings,
      );
      expect(await stored(popup)).toEqual(ofOneTab);
      await choose(popup, '#settings [data-setting="format"]', 'markdown');
      await until(
        () => stored(popup),
        ({ settings }) => 'format' in settings,
      );
    });
    // The worker must start again to delete the summary of the closed tab.
    await visit.browser.stopWorker();
    await visit.browser.closeTab();
    await visit.open('/start.html');
    await visit.inPopup(async (popup) => {
      await settled(popup);
      expect(await stored(popup)).toEqual({ ...nothing, settings: { ...introduced, format: 'markdown' } });
    });
  });

  test('clearing the highlights leaves the page as it was', async () => {
    const page = () =>
      visit.browser.inPage((window) => {
        const { document, CSS } = window;
        const paragraph = document.querySelector('article p')!;
        return {
          markup: document.documentElement.outerHTML,
          sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
          highlights: CSS.highlights.size,
          paint: window.getComputedStyle(paragraph, '::highlight(pith)').backgroundColor,
          names: Object.getOwnPropertyNames(window).sort(),
        };
      });
    await visit.open('/article.html');
    const before = await page();
    await visit.inSummary(async (popup) => {
      await popup.click('#show-all');
      await canClear(popup, true);
      expect(await page()).toEqual({ ...before, highlights: 1, paint: 'rgb(255, 216, 77)' });
      await popup.click('#clear');
      await canClear(popup, false);
      const names = await globals(popup);
      expect(names).toContain('Array');
      expect(names.filter((name) => !before.names.includes(name) && !providedGlobals.includes(name))).toEqual(
        [],
      );
    });
    expect(await page()).toEqual(before);
  });

  // The last test, since allowing private windows reloads the extension.
  test('nothing of a private window is cached', async () => {
    await visit.browser.open(visit.site.address('/other.html'), { window: 'private' });
    await visit.inSummary(async (popup) => {
      expect(await popup.run(({ document }) => document.querySelector('#title')!.textContent)).toMatch(
        /^Norrvik/,
      );
      await popup.click('#show-all');
      await canClear(popup, true);
      expect(await stored(popup)).toEqual({ ...nothing, settings: introduced });
    });
  });
});
