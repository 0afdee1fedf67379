// Opens the browser's own page for changing the keyboard shortcut.
import browser from 'webextension-polyfill';

/**
 * Opens it in a new tab. Firefox has a function for it and does not let extensions open its address; Chromium has only
 * the address.
 */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
