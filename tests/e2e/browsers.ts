// The set-up of all browser tests: both browsers with the built extension, a web server with pages, and the click on
// the toolbar button.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium.ts';
import { type Driver, type Popup, settled, until } from '../../scripts/browsers/driver.ts';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';
import { type Page, type Site, serve } from '../../scripts/browsers/local-site.ts';
import { speaking } from '../../scripts/browsers/speaking.ts';

const copies = mkdtempSync(join(tmpdir(), 'pith-speaking-'));
afterAll(() => rmSync(copies, { recursive: true, force: true }));

function built(target: string, locale?: string): string {
  const folder = join(import.meta.dirname, '../../.output', target);
  return locale ? speaking(locale, folder, join(copies, target)) : folder;
}

interface LaunchOptions {
  /** Of the browser. */
  readonly language?: string;
  /** Of the extension, in place of the browser's: a folder of assets/_locales. */
  readonly locale?: string;
  /** The page zoom of the browser's settings; of Chromium only. */
  readonly zoom?: number;
}

interface BrowserUnderTest<Kind extends Driver> {
  readonly name: string;
  readonly launch: (options: LaunchOptions) => Promise<Kind>;
  /** URLs that no extension may read. */
  readonly restricted: readonly string[];
}

const chromium: BrowserUnderTest<ChromiumDriver> = {
  name: 'Chromium',
  launch: ({ locale, ...options }) => launchChromium(built('chrome-mv3', locale), options),
  restricted: ['chrome://version', 'about:blank', 'data:text/html,<p>Nothing'],
};
const firefox: BrowserUnderTest<Driver> = {
  name: 'Firefox',
  launch: ({ locale, ...options }) => launchFirefox(built('firefox-mv3', locale), options),
  // Firefox lets extensions read about:blank and data: after a click.
  restricted: ['about:support', 'about:addons'],
};

/** A browser with the extension, a web server, and what most tests do with them. */
export interface Visit<Kind extends Driver = Driver> {
  readonly browserName: string;
  readonly restricted: readonly string[];
  readonly browser: Kind;
  readonly site: Site;
  /** Opens a page of the server. */
  open(path: string): Promise<void>;
  /** Clicks the toolbar button, runs `check`, and closes the popup. */
  inPopup(check: (popup: PopupOf<Kind>) => unknown): Promise<void>;
  /** The same, but runs `check` once the popup shows a summary. */
  inSummary(check: (popup: PopupOf<Kind>) => unknown): Promise<void>;
  /** Removes all settings and cached summaries. For `beforeEach`: the tests of a file share a browser. */
  resetStorage(): Promise<void>;
}
type PopupOf<Kind extends Driver> = Awaited<ReturnType<Kind['click']>>;

type Pages = Readonly<Record<string, Page>>;

/**
 * Runs tests in each browser, with these pages under these paths. Fails at the end if the extension made a network
 * request or if anything requested an unknown path. Paths below `/seen/` are allowed: pages use them to report what
 * they observe.
 */
export const inBothBrowsers = (
  pages: Pages,
  tests: (visit: Visit) => void,
  options?: Pick<LaunchOptions, 'language' | 'locale'>,
): void => {
  inBrowser(chromium, pages, tests, options);
  inBrowser(firefox, pages, tests, options);
};

export const inChromium = (
  pages: Pages,
  tests: (visit: Visit<ChromiumDriver>) => void,
  options?: LaunchOptions,
): void => inBrowser(chromium, pages, tests, options);

export const inTouchFirefox = (pages: Pages, tests: (visit: Visit) => void): void =>
  inBrowser(
    {
      ...firefox,
      name: 'Firefox for fingers',
      launch: () => launchFirefox(built('firefox-mv3'), { isTouchOnly: true }),
    },
    pages,
    tests,
  );

function inBrowser<Kind extends Driver>(
  { name, launch, restricted }: BrowserUnderTest<Kind>,
  pages: Pages,
  tests: (visit: Visit<Kind>) => void,
  options: LaunchOptions = {},
): void {
  let browser: Kind;
  let site: Site;
  const inPopup: Visit<Kind>['inPopup'] = async (check) => {
    const popup = (await browser.click()) as PopupOf<Kind>;
    try {
      await check(popup);
    } finally {
      await popup.close();
    }
  };
  const { language, locale, zoom } = options;
  describe([name, language, locale, zoom && `at ${100 * zoom} %`].filter(Boolean).join(' '), () => {
    beforeAll(async () => {
      site = await serve(pages);
      browser = await launch(options);
    });
    afterAll(async () => {
      const requests = await browser.close();
      site.close();
      expect(requests, 'requests by the extension').toEqual([]);
      const isUnknown = (path: string) => !(path in pages) && !path.startsWith('/seen/');
      expect(site.hits.filter(isUnknown), 'requests of unknown paths').toEqual([]);
    });
    tests({
      browserName: name,
      restricted,
      get browser() {
        return browser;
      },
      get site() {
        return site;
      },
      open: (path) => browser.open(site.address(path), { loads: typeof pages[path] !== 'function' }),
      inPopup,
      resetStorage: () => inPopup(clearStorage),
      inSummary: (check) =>
        inPopup(async (popup) => {
          expect(await settled(popup)).toBe('summary');
          await check(popup);
        }),
    });
  });
}

/** Leaves what is stored when a reader has seen the first hint, so that it is in no later test. */
const clearStorage = (popup: Popup): Promise<void> =>
  popup.run(async (window) => {
    const { local, session } = (window as typeof window & { chrome: ExtensionApi }).chrome.storage;
    await Promise.all([local.clear(), session.clear()]);
    await local.set({ introduced: true });
  });

interface ExtensionApi {
  readonly storage: Readonly<
    Record<'local' | 'session', { clear(): Promise<void>; set(items: object): Promise<void> }>
  >;
}

/** Waits until a setting is stored, so that a test which closes the popup next does not depend on timing. */
export const settingStored = (popup: Popup, name: string, value: unknown): Promise<unknown> =>
  until(
    () =>
      popup.run(async (window, key) => {
        const { local } = (window as typeof window & { chrome: SettingsApi }).chrome.storage;
        return JSON.stringify((await local.get(key))[key]);
      }, name),
    // Chromium returns the keys of an object in alphabetical order.
    (stored) => stored !== undefined && isDeepStrictEqual(JSON.parse(stored), value),
  );

interface SettingsApi {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}
