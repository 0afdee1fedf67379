// Drives Chromium, Chrome or Edge through puppeteer. Its pipe can load the extension and trigger the real toolbar action,
// which grants activeTab like a click of the user.
import type { Page } from 'puppeteer-core';
import { InstalledExtension } from './chromium/extension.ts';
import { type ChromiumPopup, runIn } from './chromium/popup.ts';
import { type StartOptions, startChromium } from './chromium/start.ts';
import { openPage, openPrivatePage } from './chromium/windows.ts';
import { type Colour, type Driver, savedFile } from './driver.ts';

export interface ChromiumDriver extends Driver {
  click(): Promise<ChromiumPopup>;
  /**
   * Clicks the toolbar button and opens the popup as browsers for phones do: in place of the page, on a touch screen of this
   * size. The page stays the tab in front for the extension.
   */
  tapOnPhone(width: number, height: number): Promise<ChromiumPopup>;
  extensionPage(path: string): Promise<ChromiumPopup>;
  /** Returns the page in front, for what only Chromium can do with it. */
  front(): Page;
  /** Writes a picture of the whole page in front. */
  screenshot(path: string): Promise<void>;
  /** Runs a function in the background worker. The function must not use anything outside it. */
  inWorker<Result>(task: () => Result): Promise<Awaited<Result>>;
  /** Returns the addresses of all open tabs. */
  addresses(): Promise<readonly string[]>;
  /** Resolves when the window is closed. */
  readonly closed: Promise<void>;
}

/** Starts a browser with a new profile and the extension in it. */
export async function launchChromium(
  extensionFolder: string,
  options: StartOptions = {},
): Promise<ChromiumDriver> {
  const { browser, downloads, close } = await startChromium(options);
  const extension = new InstalledExtension(browser, await browser.installExtension(extensionFolder));
  let page = (await browser.pages())[0]!;
  return {
    async open(address, { loads = true, window } = {}) {
      page =
        window === 'private'
          ? await openPrivatePage(browser, extension, address)
          : await openPage(browser, address, { loads, window: window === 'new' });
    },
    async leave(address) {
      await page.goto(address);
    },
    async show(address) {
      page = (await browser.pages()).find((each) => each.url() === address)!;
      await page.bringToFront();
    },
    closeTab: () => page.close(),
    front: () => page,
    addresses: async () => browser.targets().map((target) => target.url()),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close,
    click: () => extension.click(page),
    tapOnPhone: (width, height) => extension.tapOnPhone(page, width, height),
    extensionPage: (path) => extension.page(path),
    inWorker: (task) => extension.inWorker(task),
    mayRead: () => extension.mayRead(),
    stopWorker: () => extension.stopWorker(),
    async reload() {
      await browser.installExtension(extensionFolder);
    },
    inPage: (task, ...values) => runIn(page, task, values),
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    },
    async countPixels(colour) {
      const picture = `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
      return page.evaluate(countIn, picture, colour);
    },
    savedFile: (ending) => savedFile(downloads, ending),
    async clipboard() {
      await browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
      await page.bringToFront();
      return page.evaluate(() => navigator.clipboard.readText());
    },
  };
}

/** Runs in the page. */
async function countIn(picture: string, [red, green, blue]: Colour): Promise<number> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count++;
  }
  return count;
}
