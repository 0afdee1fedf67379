// Opens pages in tabs and windows of Chromium.
import type { Browser, Page, Target } from 'puppeteer-core';
import { type Opening, until } from '../driver.ts';
import type { InstalledExtension } from './extension.ts';

// The parts of `chrome` that the functions below use in pages of the extension and of the browser.
declare const chrome: {
  windows: { create(window: object): Promise<unknown> };
  developerPrivate: {
    updateProfileConfiguration(changes: object): Promise<void>;
    updateExtensionConfiguration(changes: object): Promise<void>;
  };
};

/** Opens a page in a tab or in a window of its own. */
export async function openPage(
  browser: Browser,
  address: string,
  { loads = true, window }: Pick<Opening, 'loads'> & { readonly window: boolean },
): Promise<Page> {
  const page = await browser.newPage({ type: window ? 'window' : 'tab' });
  const loaded = page.goto(address);
  if (loads) await loaded;
  else await Promise.race([loaded.catch(() => undefined), untilKnown(page, address)]);
  return page;
}

/** Asks the browser, which knows a new address later than the page: a click acts on the page that it knows. */
const untilKnown = (page: Page, address: string): Promise<string> =>
  until(
    async () => page.target().url(),
    (url) => url === address,
  );

/** Allows the extension in private windows on the browser's own page, which loads the extension again, and opens one. */
export async function openPrivatePage(
  browser: Browser,
  extension: InstalledExtension,
  address: string,
): Promise<Page> {
  const known = browser.targets();
  const own = await browser.newPage();
  await own.goto('chrome://extensions');
  await own.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome;
    // Without developer mode, Chromium disables an extension that is not from its store.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extension.id);
  const isThere = () =>
    own.goto(extension.address('popup.html')).then(
      () => true,
      () => false,
    );
  await until(isThere, Boolean);
  await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
  await own.close();
  const opened = (target: Target) => target.url() === address && !known.includes(target);
  const page = (await (await browser.waitForTarget(opened)).page())!;
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}
