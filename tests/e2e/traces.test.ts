// What is left behind: in storage the reader's settings, in memory the summary until its tab is closed, in the page
// nothing. In both browsers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type Popup, settled, until } from '../../scripts/browsers/driver.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { browsers } from './browsers.ts';
import { pages } from './pages.ts';

interface ExtensionApi {
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> }>>;
}

describe.each(browsers)('$name', ({ launch }) => {
  let site: Site;
  let browser: Driver;
  beforeAll(async () => {
    site = await serve(pages);
    browser = await launch();
  });
  afterAll(async () => {
    expect(await browser.close(), 'no request by the extension').toEqual([]);
    site.close();
  });

  async function open(path: string): Promise<Popup> {
    await browser.open(site.address(path));
    const popup = await browser.click();
    expect(await settled(popup)).toBe('summary');
    return popup;
  }

  /** All that an extension may keep, as JSON. */
  const stored = (popup: Popup) =>
    popup.run(async (window) => {
      // Firefox shows a test the page's window through a wrapper, which hides the extension's own object.
      const own = ((window as { wrappedJSObject?: typeof window }).wrappedJSObject ?? window) as unknown as {
        chrome: ExtensionApi;
      };
      const { local, session, sync } = own.chrome.storage;
      const [kept, settings, synced] = await Promise.all([
        session.get(null),
        local.get(null),
        sync.get(null),
      ]);
      return {
        kept: Object.keys(kept),
        settings: { ...settings },
        others: [
          ...Object.keys(synced),
          ...Object.keys(window.localStorage),
          ...Object.keys(window.sessionStorage),
          ...(await window.indexedDB.databases()),
          ...(await window.caches.keys()),
          window.document.cookie,
        ].filter(Boolean),
      };
    });

  test('storage holds what the reader chose, memory the summaries of open tabs', async () => {
    const first = await open('/article.html');
    expect(await stored(first)).toEqual({
      kept: [expect.stringMatching(/^kept-\d+$/)],
      settings: {},
      others: [],
    });
    await first.run(({ document, Event }) => {
      const format = document.querySelector<HTMLSelectElement>('footer [data-setting="format"]')!;
      format.value = 'markdown';
      format.dispatchEvent(new Event('change'));
    });
    await until(
      () => stored(first),
      ({ settings }) => Object.keys(settings).length > 0,
    );
    await first.close();
    await browser.closeTab();
    const second = await open('/other.html');
    expect(await stored(second)).toEqual({
      kept: [expect.stringMatching(/^kept-\d+$/)],
      settings: { format: 'markdown' },
      others: [],
    });
    await second.close();
  });

  test('the page is as it was after what was shown in it is cleared', async () => {
    const page = () =>
      browser.inPage((window) => {
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
    await browser.open(site.address('/article.html'));
    const before = await page();
    const popup = await browser.click();
    expect(await settled(popup)).toBe('summary');
    const toggled = (pressed: string) =>
      until(
        () => popup.run(({ document }) => document.querySelector('#show-all')!.ariaPressed),
        (shown) => shown === pressed,
      );
    await popup.click('#show-all');
    await toggled('true');
    const during = await page();
    expect(during).toEqual({ ...before, highlights: 1, paint: 'rgb(255, 216, 77)' });
    await popup.click('#show-all');
    await toggled('false');
    await popup.close();
    expect(await page()).toEqual(before);
  });
});
