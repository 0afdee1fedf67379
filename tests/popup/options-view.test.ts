import { expect, test, vi } from 'vitest';
import { openOptions } from '../../src/popup/options-view.ts';
import { defaults } from '../../src/popup/settings.ts';
import { popupDocument, texts } from './build.ts';

async function open(loadSettings = async () => ({ ...defaults, format: 'links' as const })) {
  const document = popupDocument();
  const saveSettings = vi.fn(async () => undefined);
  const openShortcuts = vi.fn(async () => undefined);
  const shortcut = async () => 'Alt+Shift+J';
  await openOptions(document, { texts, loadSettings, saveSettings, shortcut, openShortcuts });
  const select = (name: string) =>
    document.querySelector<HTMLSelectElement>(`#settings [data-setting="${name}"]`)!;
  return { document, saveSettings, openShortcuts, select };
}

test('the settings are shown as they are stored, and a choice is saved', async () => {
  const { document, saveSettings, openShortcuts, select } = await open();
  expect(document.querySelector<HTMLElement>('#settings')).toMatchObject({ hidden: false, role: 'main' });
  expect(select('format').value).toBe('links');
  select('length').value = '8';
  select('length').dispatchEvent(new document.defaultView!.Event('change'));
  expect(saveSettings).toHaveBeenCalledExactlyOnceWith({ length: { kind: 'sentences', count: 8 } });
  expect(document.querySelector('#shortcut-line kbd')!.textContent).toBe('Alt+Shift+J');
  document.querySelector<HTMLElement>('#shortcut')!.click();
  expect(openShortcuts).toHaveBeenCalledOnce();
});

test('a browser whose storage fails shows the defaults', async () => {
  const { select } = await open(() => Promise.reject(new Error('the storage is broken')));
  expect(select('format').value).toBe('plain');
});
