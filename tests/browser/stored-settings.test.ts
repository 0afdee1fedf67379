import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../src/browser/messages.ts';
import { loadSettings, saveSettings, saveUntilClosed } from '../../src/browser/stored-settings.ts';
import { installPorts } from './ports.ts';

const defaults = { length: 'auto', format: 'plain' };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a saved setting is loaded again; the others have their defaults', async () => {
  expect(await loadSettings(defaults)).toEqual(defaults);
  await saveSettings({ format: 'markdown' });
  expect(await loadSettings(defaults)).toEqual({ length: 'auto', format: 'markdown' });
});

/** Saves from a page of its own; returns what the worker is asked to save when that page is closed. */
async function savedOnClosing(save: (save: (changes: object) => Promise<void>) => Promise<void>) {
  const page = new EventTarget();
  const asked = vi.fn(async () => undefined);
  installPorts();
  answer({ summarize: vi.fn(), saveSettings: asked });
  await save(saveUntilClosed(page as Window));
  page.dispatchEvent(new Event('pagehide'));
  await new Promise((settled) => setTimeout(settled));
  return asked.mock.calls as unknown[];
}

test('what is still being written when the page is closed is saved by the worker', async () => {
  vi.spyOn(browser.storage.local, 'set').mockReturnValue(new Promise(() => undefined));
  const calls = await savedOnClosing(async (save) => {
    for (const length of [2, 7]) save({ length });
    save({ format: 'links' });
  });
  expect(calls).toEqual([[{ length: 7, format: 'links' }]]);
});

test('the worker is not asked if everything is written', async () => {
  expect(await savedOnClosing((save) => save({ length: 7 }))).toEqual([]);
  expect(await loadSettings(defaults)).toMatchObject({ length: 7 });
});
