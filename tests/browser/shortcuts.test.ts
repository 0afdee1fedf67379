import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shortcutsOpener, toolbarShortcut } from '../../src/browser/shortcuts.ts';

const { commands } = fakeBrowser;
const { getURL, getPlatformInfo } = fakeBrowser.runtime;
const withCommands = (given: unknown) => Object.assign(fakeBrowser, { commands: given });
const withAddress = (address: string) => Object.assign(fakeBrowser.runtime, { getURL: () => address });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});
afterEach(() => {
  Object.assign(fakeBrowser, { commands });
  Object.assign(fakeBrowser.runtime, { getURL, getPlatformInfo });
});

describe('the shortcut', () => {
  const stated = (shortcut?: string) => ({ getAll: async () => [{ name: '_execute_action', shortcut }] });

  test('is written as on the system of the reader, in the language of the interface', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => `[${String(key)}]`);
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os: 'linux' }) });
    withCommands(stated('Ctrl+Shift+J'));
    expect(await toolbarShortcut()).toBe('[modifierControl]+[modifierShift]+J');
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os: 'mac' }) });
    expect(await toolbarShortcut()).toBe('⇧⌘J');
  });

  test.each([
    ['without commands', undefined],
    ['whose shortcut was removed', stated('')],
    ['with another command', { getAll: async () => [{ name: 'other', shortcut: 'Alt+J' }] }],
  ])('a browser %s has none', async (_, given) => {
    withCommands(given);
    expect(await toolbarShortcut()).toBeUndefined();
  });
});

describe('the page for changing it', () => {
  test('is opened by a call in Firefox', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const openShortcutSettings = vi.fn();
    withCommands({ openShortcutSettings });
    withAddress('moz-extension://id/');
    await shortcutsOpener()!();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });

  test('is opened by its address in Chromium', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    withCommands({});
    withAddress('chrome-extension://id/');
    await shortcutsOpener()!();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  });

  test.each([
    ['Safari', 'safari-web-extension://id/', {}],
    ['Chromium on a phone', 'chrome-extension://id/', undefined],
    ['Firefox for Android', 'moz-extension://id/', undefined],
  ])('is missing in %s', (_, address, given) => {
    withCommands(given);
    withAddress(address);
    expect(shortcutsOpener()).toBeUndefined();
  });
});
