// The browser's own page where the keyboard shortcut is changed.
import browser from 'webextension-polyfill';

/** Firefox has a call for it, and forbids its address to extensions; Chromium has only the address. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
