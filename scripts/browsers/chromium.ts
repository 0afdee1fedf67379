// Drives Chromium, Chrome or Edge through puppeteer. Its pipe can load the extension and trigger the real toolbar action,
// which grants activeTab like a click of the user.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { type Colour, type Driver, type Popup, savedFile, until } from './driver.ts';
import { findBrowser } from './find-browser.ts';

// The parts of `chrome` that the functions below use in the worker and in pages of the extension and of the browser.
declare const chrome: {
  tabs: {
    query(which: object): Promise<readonly { readonly id: number }[]>;
    get(id: number): Promise<{ readonly id: number }>;
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
  windows: { create(window: object): Promise<unknown> };
  developerPrivate: {
    updateProfileConfiguration(changes: object): Promise<void>;
    updateExtensionConfiguration(changes: object): Promise<void>;
  };
};

/** Switches off the traffic of the browser itself, so that it is not in the record of requests. */
const quietSwitches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export interface ChromiumPopup extends Popup {
  readonly page: Page;
}

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

/** Chromium stores a page zoom as its logarithm. */
const zoomBase = 1.2;

/**
 * Starts a browser with a new profile and the extension in it. `scale` is the number of pixels per CSS pixel; `zoom` is the
 * page zoom of the browser's settings, which applies to popups too.
 */
export async function launchChromium(
  extensionFolder: string,
  {
    headless = true,
    language = 'en',
    scale = 1,
    zoom = 1,
  }: { headless?: boolean; language?: string; scale?: number; zoom?: number } = {},
): Promise<ChromiumDriver> {
  const folder = await mkdtemp(join(tmpdir(), 'pith-chromium-'));
  const record = join(folder, 'network.json');
  const preferences = { partition: { default_zoom_level: { x: Math.log(zoom) / Math.log(zoomBase) } } };
  await mkdir(join(folder, 'profile/Default'), { recursive: true });
  await writeFile(join(folder, 'profile/Default/Preferences'), JSON.stringify(preferences));
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: join(folder, 'downloads') },
    userDataDir: join(folder, 'profile'),
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language },
    // Chromium refuses to run its sandbox as root, the usual user of a container.
    args: [
      ...quietSwitches,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--log-net-log=${record}`,
      `--screen-info={3200x2400 devicePixelRatio=${scale}}`,
    ],
  });
  const id = await browser.installExtension(extensionFolder);
  const [firstPage] = await browser.pages();
  let page = firstPage!;
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
  const inWorker: ChromiumDriver['inWorker'] = async (task) => {
    const worker = await (await browser.waitForTarget(isWorker)).worker();
    return worker!.evaluate(task) as Promise<never>;
  };
  const click = async (): Promise<ChromiumPopup> => {
    const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
    await page.triggerExtensionAction((await browser.extensions()).get(id)!);
    const popup = await (await opened).asPage();
    await popup.waitForSelector('body[data-view]');
    return popupOf(popup);
  };
  return {
    inWorker,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    front: () => page,
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    },
    addresses: async () => browser.targets().map((target) => target.url()),
    async open(address, { loads = true, window } = {}) {
      if (window === 'private') {
        page = await openPrivate(browser, id, address);
        return;
      }
      page = await browser.newPage({ type: window ? 'window' : 'tab' });
      const loaded = page.goto(address);
      if (loads) await loaded;
      else
        await Promise.race([
          loaded.catch(() => undefined),
          until(
            // Asks the browser, which knows a new address later than the page: a click acts on the page that it knows.
            async () => page.target().url(),
            (url) => url === address,
          ),
        ]);
    },
    async leave(address) {
      await page.goto(address);
    },
    async show(address) {
      page = (await browser.pages()).find((each) => each.url() === address)!;
      await page.bringToFront();
    },
    closeTab: () => page.close(),
    click,
    async tapOnPhone(width, height) {
      await (await click()).close();
      const tabId = await inWorker(async () => (await chrome.tabs.query({ active: true }))[0]!.id);
      const sheet = await browser.newPage();
      const screen = { screenWidth: width, screenHeight: height, deviceScaleFactor: 2, mobile: true };
      // The popup itself cannot be given a size.
      const session = await sheet.createCDPSession();
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, ...screen });
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await sheet.evaluateOnNewDocument((id) => {
        chrome.tabs.query = async () => [await chrome.tabs.get(id)];
      }, tabId);
      await sheet.goto(`chrome-extension://${id}/popup.html`);
      await sheet.waitForSelector('body[data-view]');
      return popupOf(sheet);
    },
    async extensionPage(path) {
      const target = await browser.waitForTarget((each) => each.url() === `chrome-extension://${id}/${path}`);
      const found = await target.asPage();
      await found.waitForSelector('body[data-view]');
      return popupOf(found);
    },
    async mayRead() {
      const mayRead = async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        const target = { tabId: tab?.id };
        return chrome.scripting.executeScript({ target, func: () => true }).then(Boolean, () => false);
      };
      return inWorker(mayRead);
    },
    async stopWorker() {
      const worker = await browser.targets().find(isWorker)?.worker();
      await worker?.close().catch((error: unknown) => {
        // The worker has stopped before puppeteer could detach from it. That is the wanted state.
        if (!/No session with given id/.test(String(error))) throw error;
      });
    },
    async reload() {
      await browser.installExtension(extensionFolder);
    },
    inPage: (task, ...values) => runIn(page, task, values),
    async countPixels(colour) {
      const picture = `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
      return page.evaluate(countIn, picture, colour);
    },
    savedFile: (ending) => savedFile(join(folder, 'downloads'), ending),
    async clipboard() {
      await browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
      await page.bringToFront();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    async close() {
      await browser.close();
      const { events } = JSON.parse(await readFile(record, 'utf8')) as NetworkRecord;
      await rm(folder, { recursive: true, force: true });
      return events
        .filter(({ params }) => params?.initiator?.startsWith('chrome-extension://'))
        .map(({ params }) => params?.url ?? '')
        .filter((address) => /^(https?|wss?):/.test(address));
    },
  };
}

/** Allows the extension in private windows on the browser's own page, which loads the extension again, and opens one. */
async function openPrivate(browser: Browser, id: string, address: string): Promise<Page> {
  const known = browser.targets();
  const own = await browser.newPage();
  await own.goto('chrome://extensions');
  await own.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome;
    // Without developer mode, Chromium disables an extension that is not from its store.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  const isThere = () =>
    own.goto(`chrome-extension://${id}/popup.html`).then(
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

interface NetworkRecord {
  readonly events: readonly { readonly params?: { readonly initiator?: string; readonly url?: string } }[];
}

function popupOf(page: Page): ChromiumPopup {
  return {
    page,
    run: (task, ...values) => runIn(page, task, values),
    click: (selector) =>
      page.click(selector).catch((error: unknown) => {
        // A click can close the popup before puppeteer has its answer.
        if (!page.isClosed()) throw error;
      }),
    press: (key) => page.keyboard.press(key),
    async runLibrary(script, expression) {
      await page.evaluate(script);
      return page.evaluate(expression) as Promise<never>;
    },
    picture: () => page.screenshot(),
    setColours: (scheme) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
        // A colour that still changes has any contrast.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    // A popup that lost the focus has closed itself.
    close: () => page.close().catch(() => undefined),
  };
}

/** Runs a function as text, because a content security policy can forbid to evaluate functions. */
const runIn = <Result>(
  page: Page,
  task: (window: never, ...values: never) => Result,
  values: readonly unknown[],
) => page.evaluate(`(${task})(window, ...${JSON.stringify(values)})`) as Promise<Awaited<Result>>;

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
