// Drives Firefox through puppeteer's BiDi connection. BiDi cannot reach the toolbar and the popup, so these are reached from
// the window of the browser itself, to which `-remote-allow-system-access` gives access.
import { type Driver, savedFile, until } from './driver.ts';
import { popupIn, runIn } from './firefox/popup.ts';
import { startFirefox } from './firefox/start.ts';
import {
  allowInPrivate,
  clickToolbarButton,
  closeTab,
  countInTab,
  mayRead,
  openAddress,
  type Place,
  placeOf,
  readClipboard,
  recordedRequests,
  recordRequests,
  setLanguage,
  stopBackground,
  tabInFront,
} from './firefox/window-tasks.ts';
import { connectWindows } from './firefox/windows.ts';

/**
 * Starts a browser with a new profile and the extension in it. In another `language`, the browser's own interface stays English, but
 * the extension speaks it. `isTouchOnly`: as if a finger was its only pointer.
 */
export async function launchFirefox(
  extensionFolder: string,
  { language = 'en-US', isTouchOnly = false }: { language?: string; isTouchOnly?: boolean } = {},
): Promise<Driver> {
  const { browser, downloads, close } = await startFirefox(isTouchOnly);
  const windows = await connectWindows(browser);
  const { inWindow } = windows;
  await inWindow(recordRequests);
  await inWindow(setLanguage, language);
  const id = await browser.installExtension(extensionFolder);
  const inFront = (address: string, loads = true) =>
    until(
      () => inWindow(tabInFront),
      ({ address: shown, loading }) => shown === address && !(loads && loading),
    );
  return {
    async open(address, { loads, window } = {}) {
      if (window === 'private') await inWindow(allowInPrivate, id);
      if (window) await windows.open(window === 'private');
      await inWindow(openAddress, address, 'tab');
      await inFront(address, loads);
    },
    async show(address) {
      await windows.showTab(address);
      // A click before the page has loaded would lose its permission when the navigation ends.
      await inFront(address);
    },
    leave: (address) => inWindow(openAddress, address, 'current'),
    closeTab: () => inWindow(closeTab),
    async click() {
      await inWindow(clickToolbarButton, id);
      return popupIn(inWindow, 'popup');
    },
    async extensionPage(path) {
      return popupIn(inWindow, (await until(() => inWindow(placeOf, path), Boolean)) as Place);
    },
    mayRead: () => inWindow(mayRead, id),
    async stopWorker() {
      const state = await inWindow(stopBackground, id);
      if (state !== 'stopped') throw new Error(`the background page is ${state}`);
    },
    async reload() {
      await browser.installExtension(extensionFolder);
    },
    inPage: runIn(inWindow, 'tab'),
    countPixels: (colour) => inWindow(countInTab, colour),
    savedFile: (ending) => savedFile(downloads, ending),
    clipboard: () => inWindow(readClipboard),
    async close() {
      // The window that records them.
      windows.showFirst();
      const requests = await inWindow(recordedRequests);
      await close();
      return requests;
    },
  };
}
