// The set-up that all browser tests share: both browsers with the built extension, a web site with pages, and the click.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium.ts';
import { type Driver, settled } from '../../scripts/browsers/driver.ts';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';
import { type Page, type Site, serve } from '../../scripts/browsers/local-site.ts';

const built = (target: string): string => join(import.meta.dirname, '../../.output', target);

interface BrowserUnderTest<Kind extends Driver> {
  readonly name: string;
  readonly launch: () => Promise<Kind>;
  /** Addresses that the browser lets no extension read. */
  readonly restricted: readonly string[];
}

const chromium: BrowserUnderTest<ChromiumDriver> = {
  name: 'Chromium',
  launch: () => launchChromium(built('chrome-mv3')),
  restricted: ['chrome://version', 'about:blank', 'data:text/html,<p>Nothing'],
};
const firefox: BrowserUnderTest<Driver> = {
  name: 'Firefox',
  launch: () => launchFirefox(built('firefox-mv3')),
  // It lets extensions read about:blank and data: after a click; there is just no article.
  restricted: ['about:support', 'about:addons'],
};

/** A browser with the extension, a site, and what most tests do there. */
export interface Visit<Kind extends Driver = Driver> {
  readonly browserName: string;
  readonly restricted: readonly string[];
  readonly browser: Kind;
  readonly site: Site;
  /** Opens a page of the site. */
  open(path: string): Promise<void>;
  /** Clicks the toolbar button; the popup is closed when `check` is done with it. */
  inPopup(check: (popup: PopupOf<Kind>) => unknown): Promise<void>;
  /** The same, once the popup shows a summary. */
  inSummary(check: (popup: PopupOf<Kind>) => unknown): Promise<void>;
}
type PopupOf<Kind extends Driver> = Awaited<ReturnType<Kind['click']>>;

type Pages = Readonly<Record<string, Page>>;

/**
 * Runs tests in each browser, with these pages under these paths. At the end neither the extension has asked the network
 * for anything, nor has anybody asked the site for what it does not have; a page may tell it what it saw, under `/seen/`.
 */
export const inBothBrowsers = (pages: Pages, tests: (visit: Visit) => void): void => {
  inBrowser(chromium, pages, tests);
  inBrowser(firefox, pages, tests);
};

export const inChromium = (pages: Pages, tests: (visit: Visit<ChromiumDriver>) => void): void =>
  inBrowser(chromium, pages, tests);

function inBrowser<Kind extends Driver>(
  { name, launch, restricted }: BrowserUnderTest<Kind>,
  pages: Pages,
  tests: (visit: Visit<Kind>) => void,
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
  describe(name, () => {
    beforeAll(async () => {
      site = await serve(pages);
      browser = await launch();
    });
    afterAll(async () => {
      const requests = await browser.close();
      site.close();
      expect(requests, 'no request by the extension').toEqual([]);
      const isUnknown = (path: string) => !(path in pages) && !path.startsWith('/seen/');
      expect(site.hits.filter(isUnknown), 'nothing is fetched').toEqual([]);
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
      inSummary: (check) =>
        inPopup(async (popup) => {
          expect(await settled(popup)).toBe('summary');
          await check(popup);
        }),
    });
  });
}
