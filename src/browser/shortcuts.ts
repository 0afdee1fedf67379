// Opens the browser's own page for changing the keyboard shortcut.
import browser from 'webextension-polyfill';

/** The part of `browser.commands` that is missing on phones. */
interface Commands {
  openShortcutSettings?(): Promise<void>;
}

/**
 * Returns a function that opens it in a new tab, or undefined if the browser has no shortcuts. Firefox has a function for it
 * and does not let extensions open its address; Chromium has only the address.
 */
export function shortcutsOpener(): (() => Promise<void>) | undefined {
  const { commands } = browser as { commands?: Commands };
  if (!commands) return undefined;
  return async () => {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
