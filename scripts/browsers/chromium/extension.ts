// The extension in Chromium: its toolbar button, its pages and its worker.
import type { Browser, Page, Target } from 'puppeteer-core';
import { type ChromiumPopup, popupIn } from './popup.ts';

// The parts of `chrome` that the functions below use in the worker and in pages of the extension.
declare const chrome: {
  tabs: {
    query(which: object): Promise<readonly { readonly id: number }[]>;
    get(id: number): Promise<{ readonly id: number }>;
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
};

export class InstalledExtension {
  readonly #browser: Browser;
  readonly id: string;

  constructor(browser: Browser, id: string) {
    this.#browser = browser;
    this.id = id;
  }

  address(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Clicks the toolbar button while this page is in front. */
  async click(page: Page): Promise<ChromiumPopup> {
    const opened = this.page('popup.html');
    await page.triggerExtensionAction((await this.#browser.extensions()).get(this.id)!);
    return opened;
  }

  /** Waits for a page of the extension. */
  async page(path: string): Promise<ChromiumPopup> {
    const target = await this.#browser.waitForTarget((each) => each.url() === this.address(path));
    return popupIn(await target.asPage());
  }

  /** Clicks the toolbar button, and opens the popup in a tab that looks like a phone. */
  async tapOnPhone(page: Page, width: number, height: number): Promise<ChromiumPopup> {
    await (await this.click(page)).close();
    const tabId = await this.inWorker(async () => (await chrome.tabs.query({ active: true }))[0]!.id);
    const sheet = await this.#browser.newPage();
    const screen = { screenWidth: width, screenHeight: height, deviceScaleFactor: 2, mobile: true };
    // The popup itself cannot be given a size.
    const session = await sheet.createCDPSession();
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, ...screen });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await sheet.evaluateOnNewDocument((id) => {
      chrome.tabs.query = async () => [await chrome.tabs.get(id)];
    }, tabId);
    await sheet.goto(this.address('popup.html'));
    return popupIn(sheet);
  }

  /** Runs a function in the worker, which starts if it does not run. The function must not use anything outside it. */
  async inWorker<Result>(task: () => Result): Promise<Awaited<Result>> {
    const worker = await (await this.#browser.waitForTarget(this.#isWorker)).worker();
    return worker!.evaluate(task) as Promise<never>;
  }

  mayRead(): Promise<boolean> {
    return this.inWorker(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const target = { tabId: tab?.id };
      return chrome.scripting.executeScript({ target, func: () => true }).then(Boolean, () => false);
    });
  }

  async stopWorker(): Promise<void> {
    const worker = await this.#browser.targets().find(this.#isWorker)?.worker();
    await worker?.close().catch((error: unknown) => {
      // The worker has stopped before puppeteer could detach from it. That is the wanted state.
      if (!/No session with given id/.test(String(error))) throw error;
    });
  }

  readonly #isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(this.address(''));
}
