import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shortcutsOpener } from '../../src/browser/shortcuts.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('Firefox opens its shortcut settings by a call', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const openShortcutSettings = vi.fn();
  Object.assign(fakeBrowser.commands, { openShortcutSettings });
  await shortcutsOpener()!();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(create).not.toHaveBeenCalled();
  Object.assign(fakeBrowser.commands, { openShortcutSettings: undefined });
});

test('Chromium opens them by their address', async () => {
  Object.assign(fakeBrowser.commands, { openShortcutSettings: undefined });
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await shortcutsOpener()!();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
});

test('a browser without shortcuts has none', () => {
  const { commands } = fakeBrowser;
  Object.assign(fakeBrowser, { commands: undefined });
  expect(shortcutsOpener()).toBeUndefined();
  Object.assign(fakeBrowser, { commands });
});
