import { expect, test } from 'vitest';
import { defaults } from '../../src/popup/settings.ts';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

test('the usual length is a setting', async () => {
  const popup = open([ranked(ranking(12))]);
  await settle();
  const select = popup.find<HTMLSelectElement>('#settings [data-setting="length"]');
  select.value = '5';
  select.dispatchEvent(new popup.document.defaultView!.Event('change'));
  expect(popup.sentences()).toHaveLength(5);
  expect(popup.saveSettings).toHaveBeenCalledWith({ length: { kind: 'sentences', count: 5 } });
  expect(popup.rememberLength).not.toHaveBeenCalled();
});

test('a choice is saved and used', async () => {
  const popup = open([ranked(ranking(8))], {
    loadSettings: async () => ({ ...defaults, format: 'markdown' }),
  });
  await settle();
  const select = popup.find<HTMLSelectElement>('#settings [data-setting="format"]');
  expect(select.value).toBe('markdown');
  select.value = 'links';
  select.dispatchEvent(new popup.document.defaultView!.Event('change'));
  expect(popup.saveSettings).toHaveBeenCalledWith({ format: 'links' });
  popup.find('#copy').click();
  await settle();
  expect(popup.copy.mock.calls[0]?.[0].plain).toMatch(/\[→\]\(/);
});

test('the settings open and close; the shortcut opens the page of the browser', async () => {
  const popup = open([ranked(ranking(8))]);
  await settle();
  popup.find('#open-settings').click();
  expect(popup.find('#settings').hidden).toBe(false);
  popup.find('#shortcut').click();
  expect(popup.openShortcuts).toHaveBeenCalledOnce();
  popup.find('#open-settings').click();
  expect(popup.find('#settings').hidden).toBe(true);
});
