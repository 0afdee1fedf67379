import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '../../src/browser/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('the length fits the article until the reader chooses one', async () => {
  expect(await loadSettings()).toEqual({ length: { kind: 'auto' } });
  await saveSettings({ length: { kind: 'sentences', count: 7 } });
  expect(await loadSettings()).toEqual({ length: { kind: 'sentences', count: 7 } });
});
