// What is left behind: in storage the reader's settings, in memory the summary until its tab is closed, in the page
// nothing, neither in its own world nor in that of the extension's scripts. In both browsers.
import { expect, test } from 'vitest';
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

/** All that an extension may keep. */
const stored = (popup: Popup) =>
  popup.run(async (window) => {
    const { local, session, sync } = (window as Extended).chrome.storage;
    const [kept, settings, synced] = await Promise.all([session.get(null), local.get(null), sync.get(null)]);
    return {
      kept: Object.keys(kept),
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
const nothing = { kept: [], settings: {}, others: [] };
const ofOneTab = { ...nothing, kept: [expect.stringMatching(/^kept-\d+$/)] };

/** What browsers give to the scripts of extensions beside what the page has. */
const given =
  'XPCNativeWrapper browser chrome cloneInto createObjectIn debug exportFunction importFunction isProxy'.split(
    ' ',
  );

/** The globals that an injected script finds in the page in front. */
const globals = (popup: Popup) =>
  popup.run(async (window) => {
    const { tabs, scripting } = (window as Extended).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const func = () => Object.getOwnPropertyNames(globalThis).sort();
    const [injected] = await scripting.executeScript({ target: { tabId: tab!.id }, func });
    return [...injected!.result];
  });

inBothBrowsers(pages, (visit) => {
  test('storage holds what the reader chose, memory the summaries of open tabs', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await until(
        () => stored(popup),
        ({ kept }) => kept.length > 0,
      );
      expect(await stored(popup)).toEqual(ofOneTab);
      await choose(popup, 'footer [data-setting="format"]', 'markdown');
      await until(
        () => stored(popup),
        ({ settings }) => Object.keys(settings).length > 0,
      );
    });
    // It is woken to forget what was closed.
    await visit.browser.stopWorker();
    await visit.browser.closeTab();
    await visit.open('/start.html');
    await visit.inPopup(async (popup) => {
      await settled(popup);
      expect(await stored(popup)).toEqual({ ...nothing, settings: { format: 'markdown' } });
    });
  });

  test('the page is as it was after what was shown in it is cleared', async () => {
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
      const toggled = (pressed: string) =>
        until(
          () => popup.run(({ document }) => document.querySelector('#show-all')!.ariaPressed),
          (shown) => shown === pressed,
        );
      await popup.click('#show-all');
      await toggled('true');
      expect(await page()).toEqual({ ...before, highlights: 1, paint: 'rgb(255, 216, 77)' });
      await popup.click('#show-all');
      await toggled('false');
      const names = await globals(popup);
      expect(names).toContain('Array');
      expect(names.filter((name) => !before.names.includes(name) && !given.includes(name))).toEqual([]);
    });
    expect(await page()).toEqual(before);
  });

  // Last, since the browser loads the extension anew for it.
  test('of a private window nothing is kept', async () => {
    await visit.browser.open(visit.site.address('/other.html'), { window: 'private' });
    await visit.inSummary(async (popup) => {
      expect(await popup.run(({ document }) => document.querySelector('#title')!.textContent)).toMatch(
        /^Norrvik/,
      );
      await popup.click('#show-all');
      await until(
        () => popup.run(({ document }) => document.querySelector('#show-all')!.ariaPressed),
        (pressed) => pressed === 'true',
      );
      expect(await stored(popup)).toEqual({ ...nothing, settings: { format: 'markdown' } });
    });
  });
});
