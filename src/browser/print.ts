// Hands a summary over to the page that prints it: a popup cannot print in Chromium, and is too small for the print dialog of
// Firefox. The summary goes through memory (`storage.session`) and is removed as soon as the page has it.
import browser from 'webextension-polyfill';

const key = 'printed';

/** Opens the page in a new tab. */
export async function openPrintPage(printed: object, path: string): Promise<void> {
  await browser.storage.session.set({ [key]: printed });
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Returns what was handed over, once. */
export async function takePrinted<Printed>(): Promise<Printed | undefined> {
  const { [key]: printed } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return printed as Printed | undefined;
}
