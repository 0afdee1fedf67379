import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepToolbarTitle, setToolbarTitle } from '../../src/browser/toolbar-title.ts';

const { commands, action } = fakeBrowser;
const { getPlatformInfo } = fakeBrowser.runtime;
const setTitle = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  setTitle.mockClear();
  const getMessage = (key: string, values: readonly string[]) => [key, ...values].join(' ');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as never);
  Object.assign(fakeBrowser, { action: { setTitle } });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os: 'mac' }) });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { commands, action });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo });
});

let shortcut = '';
const settle = () => new Promise((resolve) => setTimeout(resolve));
const withCommands = (onChanged?: object) => {
  const getAll = async () => [{ name: '_execute_action', shortcut }];
  Object.assign(fakeBrowser, { commands: { getAll, ...(onChanged && { onChanged }) } });
};

test.each([
  ['Alt+Shift+J', 'actionTitleWithShortcut ⌥⇧J'],
  ['', 'actionTitle'],
])('the title with the shortcut "%s" is "%s"', async (stated, title) => {
  shortcut = stated;
  withCommands();
  await setToolbarTitle();
  expect(setTitle).toHaveBeenCalledExactlyOnceWith({ title });
});

test('it is set when the worker starts, when the browser starts, and when the shortcut is changed', async () => {
  shortcut = 'Alt+Shift+J';
  const addListener = vi.fn<(listener: () => void) => void>();
  withCommands({ addListener });
  keepToolbarTitle();
  await settle();
  expect(setTitle).toHaveBeenCalledOnce();
  await fakeBrowser.runtime.onStartup.trigger();
  await settle();
  expect(setTitle).toHaveBeenCalledTimes(2);
  shortcut = '';
  addListener.mock.calls[0]![0]();
  await settle();
  expect(setTitle).toHaveBeenLastCalledWith({ title: 'actionTitle' });
});

test('a browser without commands keeps the title of the manifest', async () => {
  Object.assign(fakeBrowser, { commands: undefined });
  keepToolbarTitle();
  await settle();
  expect(setTitle).not.toHaveBeenCalled();
});
