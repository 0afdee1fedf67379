// What runs in the browser's own window of Firefox, which has all its privileges. Each function is sent there as text, so it must not
// use anything outside it but its parameters and the names of that window.
import type { Colour, ColourScheme } from '../driver.ts';

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
interface Drawn {
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
interface Content {
  readonly currentURI?: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: { value: unknown } }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}

// Windows and tabs.

export const isReady = (): boolean => Boolean(globalThis.gBrowserInit?.delayedStartupFinished);

export const openWindow = (isPrivate: boolean): void => void OpenBrowserWindow({ private: isPrivate });

export const openAddress = (address: string, where: 'tab' | 'current'): void =>
  openTrustedLinkIn(address, where);

export function tabInFront(): { address: string; loading: boolean } {
  const { currentURI, webProgress } = gBrowser.selectedBrowser;
  return { address: currentURI.spec, loading: webProgress.isLoadingDocument };
}

/** Shows the tab with this address. Returns false if the window has none. */
export function showTab(address: string): boolean {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === address);
  if (tab) gBrowser.selectedTab = tab;
  return Boolean(tab);
}

export const closeTab = (): void => gBrowser.removeTab(gBrowser.selectedTab);

export const readClipboard = (): Promise<string> => navigator.clipboard.readText();

export function setLanguage(language: string): void {
  Services.locale.availableLocales = ['en-US', language];
  Services.locale.requestedLocales = [language];
}

export function setColours(scheme: ColourScheme): void {
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
  Services.prefs.setIntPref('browser.display.document_color_use', scheme === 'forced' ? 2 : 1);
}

// The extension.

/** Records the addresses that extensions request from now on. */
export function recordRequests(): void {
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

export const recordedRequests = (): string[] => (globalThis as never as { requests: string[] }).requests;

/** Does the same as the switch on the browser's own page, which loads the extension again. */
export async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

export async function clickToolbarButton(id: string): Promise<void> {
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

export const mayRead = (id: string): boolean =>
  WebExtensionPolicy.getByID(id).extension.tabManager.hasActiveTabPermission(gBrowser.selectedTab);

/** Returns the state of the background page then: `stopped`. */
export async function stopBackground(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
}

// Pages, above all those of the extension.

/** Where a page is: in the popup, in the tab in front, or in the sidebar. */
export type Place = 'popup' | 'tab' | 'sidebar';

/** Returns where this page of the extension is; an empty text if it is not there yet. */
export function placeOf(path: string): Place | '' {
  const ends = (browser: Content | null | undefined) => browser?.currentURI?.spec.endsWith(`/${path}`);
  if (ends(gBrowser.selectedBrowser as never)) return 'tab';
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  return ends(sidebar?.querySelector('#webext-panels-browser') as Content | null) ? 'sidebar' : '';
}

/** Runs an expression in a content process. Returns undefined after two seconds without an answer: a popup can change its process. */
export async function runInContent(
  where: Place,
  expression: string,
): Promise<{ value: unknown } | undefined> {
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

export async function closePlace(where: Place): Promise<void> {
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

/** Returns the popup as PNG in Base64, with two pixels per CSS pixel. */
export async function drawPopup(): Promise<string> {
  const popup = document.querySelector('.webextension-popup-browser') as never as Drawn;
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Counts the pixels of a colour in the tab in front. */
export async function countInTab([red, green, blue]: Colour): Promise<number> {
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
