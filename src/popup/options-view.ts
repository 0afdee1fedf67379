// The options page: the settings of the popup in a tab.
import { findControls, label } from './controls.ts';
import type { PopupHost } from './popup-host.ts';
import { renderSettings } from './render.ts';
import { defaults, parseSetting } from './settings.ts';
import { showShortcut } from './show-shortcut.ts';

export async function openOptions(
  document: Document,
  host: Pick<PopupHost, 'texts' | 'loadSettings' | 'saveSettings' | 'shortcut' | 'openShortcuts'>,
): Promise<void> {
  const { texts, loadSettings, saveSettings, openShortcuts } = host;
  const controls = findControls(document);
  label(document, texts);
  controls.title.textContent = texts.say('settings');
  controls.settings.hidden = false;
  // The settings are all that this page has.
  controls.settings.role = 'main';
  controls.shortcut.hidden = !openShortcuts;
  controls.shortcut.addEventListener('click', () => openShortcuts?.());
  void showShortcut(controls, host);
  renderSettings(controls, await loadSettings().catch(() => defaults), texts);
  for (const select of controls.choices) {
    select.addEventListener('change', () =>
      saveSettings(parseSetting(select.dataset.setting!, select.value)),
    );
  }
}
