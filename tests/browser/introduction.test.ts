import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeIntroduction } from '../../src/browser/introduction.ts';

const { commands } = fakeBrowser;
beforeEach(() => fakeBrowser.reset());
afterEach(() => void Object.assign(fakeBrowser, { commands }));

const withCommands = (given: unknown) => Object.assign(fakeBrowser, { commands: given });

test('the shortcut is told once', async () => {
  withCommands({ getAll: async () => [{ name: '_execute_action', shortcut: '⌥⇧U' }] });
  expect(await takeIntroduction()).toEqual({ shortcut: '⌥⇧U' });
  expect(await takeIntroduction()).toBeUndefined();
});

test.each([
  ['without shortcuts', undefined],
  ['whose shortcut was removed', { getAll: async () => [{ name: '_execute_action', shortcut: '' }] }],
])('a browser %s has none', async (_, given) => {
  withCommands(given);
  expect(await takeIntroduction()).toEqual({});
});
