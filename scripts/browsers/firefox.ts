// Drives Firefox through puppeteer's BiDi connection. BiDi cannot reach the toolbar and the popup, so these are reached from
// the window of the browser itself, to which `-remote-allow-system-access` gives access.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import {
  type Colour,
  type ColourScheme,
  type Driver,
  type Key,
  type Popup,
  savedFile,
  until,
} from './driver.ts';
import { findBrowser } from './find-browser.ts';

/** The bit of Firefox for a pointer that is neither fine nor can hover. */
const coarse = 1;

/** The part of puppeteer's browser object that is not public. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, never> }>;
}

// The names of Firefox's own window that the functions below use.
declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
declare const gBrowser: {
  selectedTab: unknown;
  readonly tabs: readonly { readonly linkedBrowser: { readonly currentURI: { readonly spec: string } } }[];
  removeTab(tab: unknown): void;
  readonly selectedBrowser: {
    readonly currentURI: { readonly spec: string };
    readonly webProgress: { readonly isLoadingDocument: boolean };
  } & Drawn;
};
interface Drawn {
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
declare global {
  var gBrowserInit: { readonly delayedStartupFinished: boolean } | undefined;
}
declare const openTrustedLinkIn: (address: string, where: 'tab' | 'current') => void;
declare const OpenBrowserWindow: (options: { private: boolean }) => unknown;
declare const ChromeUtils: { importESModule(address: string): Modules };
declare const SidebarController: { hide(): void };
declare const Services: {
  obs: { addObserver(observer: (subject: never) => void, topic: string): void };
  prefs: { setIntPref(name: string, value: number): void };
  locale: { availableLocales: readonly string[]; requestedLocales: readonly string[] };
};
declare const Ci: Record<string, never>;
declare const Cc: Record<string, { createInstance(type: unknown): unknown }>;
declare const Cu: {
  Sandbox(window: unknown, options: object): { readonly document: Document };
  evalInSandbox(script: string, sandbox: unknown): unknown;
};
interface Modules {
  readonly CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  readonly ExtensionPermissions: { add(id: string, permissions: object): Promise<void> };
}
interface FirefoxExtension {
  readonly backgroundState: string;
  readonly tabManager: { hasActiveTabPermission(tab: unknown): boolean };
  terminateBackground(options: object): Promise<void>;
}

/**
 * Starts a browser with a new profile and the extension in it. In another `language`, the browser's own interface stays English, but
 * the extension speaks it. `isTouchOnly`: as if a finger was its only pointer.
 */
export async function launchFirefox(
  extensionFolder: string,
  { language = 'en-US', isTouchOnly = false }: { language?: string; isTouchOnly?: boolean } = {},
): Promise<Driver> {
  const downloads = await mkdtemp(join(tmpdir(), 'pith-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'ui.popup.disable_autohide': true,
      'intl.locale.requested': 'en-US',
      ...(isTouchOnly && { 'ui.primaryPointerCapabilities': coarse, 'ui.allPointerCapabilities': coarse }),
      // A colour that still changes has any contrast.
      'ui.prefersReducedMotion': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // Prints without a dialog, which would stop the scripts of the page.
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
      'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads, 'printed.pdf'),
    },
  });
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;
  const listWindows = async () => {
    const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = tree.contexts as unknown as { url: string; context: string }[];
    return windows.filter(({ url }) => url.endsWith('browser.xhtml')).map(({ context }) => context);
  };
  const [firstWindow] = (await listWindows()) as [string];
  let window = firstWindow;

  /** Runs a function in the browser's own window in front. The function must not use anything outside it but its parameters. */
  async function inWindow<Result, Arguments extends readonly unknown[]>(
    task: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    const answer = (await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${task})(...${JSON.stringify(values)})))()`,
      target: { context: window },
      awaitPromise: true,
    })) as { type?: string; exceptionDetails?: { text: string }; result?: { value?: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value === undefined ? (undefined as never) : JSON.parse(answer.result.value);
  }

  await inWindow(recordRequests);
  await inWindow(setLanguage, language);
  const id = await browser.installExtension(extensionFolder);
  /** Waits until the script of the popup runs. */
  const opened = async (where: Place) => {
    const popup = popupIn(inWindow, where);
    await until(() => popup.run(({ document }) => document.body?.dataset.view), Boolean);
    return popup;
  };
  return {
    async open(address, { loads = true, window: wanted } = {}) {
      if (wanted === 'private') await inWindow(allowInPrivate, id);
      if (wanted) {
        const known = await listWindows();
        await inWindow((isPrivate) => void OpenBrowserWindow({ private: isPrivate }), wanted === 'private');
        const isNew = (context: string) => !known.includes(context);
        window = (await until(listWindows, (all) => all.some(isNew))).find(isNew)!;
        await until(() => inWindow(isReady), Boolean);
      }
      await inWindow((address) => openTrustedLinkIn(address, 'tab'), address);
      await until(
        () => inWindow(tabInFront),
        ({ address: shown, loading }) => shown === address && !(loads && loading),
      );
    },
    async show(address) {
      const showIt = async () => {
        for (window of await listWindows()) if (await inWindow(showTab, address)) return true;
        return false;
      };
      await until(showIt, Boolean);
      // A click before the page has loaded would lose its permission when the navigation ends.
      await until(
        () => inWindow(tabInFront),
        ({ address: shown, loading }) => shown === address && !loading,
      );
    },
    leave: (address) => inWindow((address) => openTrustedLinkIn(address, 'current'), address),
    closeTab: () => inWindow(() => gBrowser.removeTab(gBrowser.selectedTab)),
    async click() {
      await inWindow(clickToolbarButton, id);
      return opened('popup');
    },
    async extensionPage(path) {
      return opened((await until(() => inWindow(placeOf, path), Boolean)) as Place);
    },
    mayRead: () =>
      inWindow(
        (id) =>
          WebExtensionPolicy.getByID(id).extension.tabManager.hasActiveTabPermission(gBrowser.selectedTab),
        id,
      ),
    async stopWorker() {
      const state = await inWindow(async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return extension.backgroundState;
      }, id);
      if (state !== 'stopped') throw new Error(`the background page is ${state}`);
    },
    async reload() {
      await browser.installExtension(extensionFolder);
    },
    inPage: runIn(inWindow, 'tab'),
    countPixels: (colour) => inWindow(countInTab, colour),
    savedFile: (ending) => savedFile(downloads, ending),
    clipboard: () => inWindow(() => navigator.clipboard.readText()),
    async close() {
      window = firstWindow;
      const requests = await inWindow(() => (globalThis as never as { requests: string[] }).requests);
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
      return requests;
    },
  };
}

type InWindow = <Result, Arguments extends readonly unknown[]>(
  task: (...values: Arguments) => Result,
  ...values: Arguments
) => Promise<Awaited<Result>>;

function tabInFront(): { address: string; loading: boolean } {
  const { currentURI, webProgress } = gBrowser.selectedBrowser;
  return { address: currentURI.spec, loading: webProgress.isLoadingDocument };
}

const isReady = (): boolean => Boolean(globalThis.gBrowserInit?.delayedStartupFinished);

/** Shows the tab with this address. Returns false if the window has none. */
function showTab(address: string): boolean {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === address);
  if (tab) gBrowser.selectedTab = tab;
  return Boolean(tab);
}

/** Does the same as the switch on the browser's own page, which loads the extension again. */
async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

async function countInTab([red, green, blue]: Colour): Promise<number> {
  const tab = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  const picture = await tab.drawSnapshot(null, 1, 'white');
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count++;
  }
  return count;
}

/** Returns the popup as PNG in Base64, with two pixels per CSS pixel. */
async function drawPopup(): Promise<string> {
  const popup = document.querySelector('.webextension-popup-browser') as never as Drawn;
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function recordRequests(): void {
  const requests: string[] = [];
  (globalThis as never as { requests: string[] }).requests = requests;
  Services.obs.addObserver((subject) => {
    const channel = (subject as { QueryInterface(type: unknown): never }).QueryInterface(
      Ci.nsIHttpChannel,
    ) as {
      loadInfo: { triggeringPrincipal: { addonPolicy?: unknown } };
      URI: { spec: string };
    };
    if (channel.loadInfo.triggeringPrincipal.addonPolicy) requests.push(channel.URI.spec);
  }, 'http-on-opening-request');
}

async function clickToolbarButton(id: string): Promise<void> {
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  for (;;) {
    const node = document.getElementById(widget);
    const button = node?.querySelector<HTMLElement>('.unified-extensions-item-action-button');
    if (button) return button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where a page is: in the popup, in the tab in front, or in the sidebar. */
type Place = 'popup' | 'tab' | 'sidebar';

function setLanguage(language: string): void {
  Services.locale.availableLocales = ['en-US', language];
  Services.locale.requestedLocales = [language];
}

/** Returns where this page of the extension is; an empty text if it is not there yet. */
function placeOf(path: string): Place | '' {
  const ends = (browser: Content | null | undefined) => browser?.currentURI?.spec.endsWith(`/${path}`);
  if (ends(gBrowser.selectedBrowser as never)) return 'tab';
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  return ends(sidebar?.querySelector('#webext-panels-browser') as Content | null) ? 'sidebar' : '';
}

function popupIn(inWindow: InWindow, where: Place): Popup {
  // Only the browser's own wrapper of the window, `content`, has what makes real clicks and keys.
  const runAsBrowser = runIn(inWindow, where, 'content');
  const run = runIn(inWindow, where);
  return {
    run,
    click: (selector) =>
      runAsBrowser((window, wanted) => {
        const { x, y, width, height } = window.document.querySelector(wanted)!.getBoundingClientRect();
        const content = window as Window & { synthesizeMouseEvent?(...values: unknown[]): void };
        for (const type of ['mousedown', 'mouseup']) {
          content.synthesizeMouseEvent?.(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
        }
      }, selector),
    press: (key) => runAsBrowser(pressKey, key),
    runLibrary: (script, expression) => runAsBrowser(runInSandbox, script, expression) as Promise<never>,
    async setColours(scheme) {
      await inWindow(setColours, scheme);
      const shown = () =>
        run((window) => {
          if (window.matchMedia('(forced-colors: active)').matches) return 'forced';
          return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
        });
      await until(shown, (colours) => colours === scheme);
    },
    picture: async () => Buffer.from(await inWindow(drawPopup), 'base64'),
    close: () => inWindow(closePlace, where),
  };
}

/** See https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl. */
function pressKey(window: Window & typeof globalThis, key: Key): void {
  const { KeyboardEvent } = window;
  const processor = Cc['@mozilla.org/text-input-processor;1']!.createInstance(
    Ci.nsITextInputProcessor,
  ) as Record<'keydown' | 'keyup' | 'beginInputTransactionForTests', (value: unknown) => void>;
  processor.beginInputTransactionForTests(window);
  const keys = {
    Tab: { key, code: key, keyCode: 9 },
    Enter: { key, code: key, keyCode: 13 },
    Space: { key: ' ', code: key, keyCode: 32 },
    '?': { key, code: 'Slash', keyCode: 191, shiftKey: true },
  };
  const event = new KeyboardEvent('', keys[key]);
  processor.keydown(event);
  processor.keyup(event);
}

/** A sandbox has the globals of the window, and no content security policy. */
async function runInSandbox(window: Window, script: string, expression: string): Promise<unknown> {
  const sandbox = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
  Cu.evalInSandbox(script, sandbox);
  const json = Cu.evalInSandbox(
    `(async () => JSON.stringify(await ${expression}))()`,
    sandbox,
  ) as Promise<string>;
  return JSON.parse(await json);
}

function setColours(scheme: ColourScheme): void {
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
  Services.prefs.setIntPref('browser.display.document_color_use', scheme === 'forced' ? 2 : 1);
}

async function closePlace(where: Place): Promise<void> {
  if (where === 'tab') return gBrowser.removeTab(gBrowser.selectedTab);
  if (where === 'sidebar') return SidebarController.hide();
  // A popup that is still opening ignores `hidePopup`, so this asks until it is closed.
  for (;;) {
    const popup = document.querySelector('.webextension-popup-browser');
    if (!popup) return;
    (popup.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Returns a function that runs functions in the content of a place. */
const runIn =
  // The default is the window as its own scripts see it, because the browser's wrapper hides what they have set.
    (inWindow: InWindow, where: Place, seen = 'content.wrappedJSObject'): Popup['run'] =>
    async (task, ...values) => {
      const expression = `(${task})(${seen}, ...${JSON.stringify(values)})`;
      const answer = await until(
        () => inWindow(runInContent, where, expression),
        (answer) => answer !== undefined,
      );
      return answer?.value as never;
    };

interface Content {
  readonly currentURI?: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: { value: unknown } }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}

/** Runs an expression in a content process. Returns undefined after two seconds without an answer: a popup can change its process. */
async function runInContent(where: Place, expression: string): Promise<{ value: unknown } | undefined> {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const places = {
    popup: document.querySelector('.webextension-popup-browser'),
    sidebar: sidebar?.querySelector('#webext-panels-browser'),
    tab: gBrowser.selectedBrowser,
  };
  const content = places[where] as never as Content | null | undefined;
  if (!content || (where === 'popup' && !content.currentURI?.spec.endsWith('/popup.html'))) return undefined;
  const name = `run-${Math.random()}`;
  const script = `(async () => sendAsyncMessage(${JSON.stringify(name)}, { value: await ${expression} }))()`;
  return new Promise((resolve) => {
    setTimeout(resolve, 2000, undefined);
    content.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    content.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
