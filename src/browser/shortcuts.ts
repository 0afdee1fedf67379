// The keyboard shortcut of the toolbar button: how the reader writes it, and the browser's own page for changing it.
import browser from 'webextension-polyfill';
import { say } from './locale.ts';
import { writeShortcut } from './write-shortcut.ts';

/** The part of `browser.commands` that is used. There are no commands on phones, and no function for the settings in Chromium. */
interface Commands {
  getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
  openShortcutSettings?(): Promise<void>;
}

const commandsOf = () => (browser as { commands?: Commands }).commands;

/** Resolves with the shortcut as the reader's system writes it; with undefined if there is none. */
export async function toolbarShortcut(): Promise<string | undefined> {
  const all = (await commandsOf()?.getAll()) ?? [];
  const shortcut = all.find(({ name }) => name === '_execute_action')?.shortcut;
  if (!shortcut) return undefined;
  const { os } = await browser.runtime.getPlatformInfo();
  return writeShortcut(shortcut, os, { control: say('modifierControl'), shift: say('modifierShift') });
}

/**
 * Returns a function that opens the browser's page for changing it in a new tab, or undefined if there is none: on phones and in
 * Safari. Firefox has a function for it and does not let extensions open its address; Chromium has only the address.
 */
export function shortcutsOpener(): (() => Promise<void>) | undefined {
  const commands = commandsOf();
  if (commands?.openShortcutSettings) return () => commands.openShortcutSettings!();
  const isChromium = browser.runtime.getURL('').startsWith('chrome-extension:');
  if (!commands || !isChromium) return undefined;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
