// The options page: the settings of the popup in a tab.
import { connectSettings } from './connect-settings.ts';
import { findControls, label } from './controls.ts';
import type { PopupHost } from './popup-host.ts';
import { renderSettings } from './render.ts';
import { defaults } from './settings.ts';
import { showShortcut } from './show-shortcut.ts';

export async function openOptions(
  document: Document,
  host: Pick<PopupHost, 'texts' | 'loadSettings' | 'saveSettings' | 'shortcut' | 'openShortcuts'>,
): Promise<void> {
  const { texts, loadSettings, saveSettings } = host;
  const controls = findControls(document);
  label(document, texts);
  controls.title.textContent = texts.say('settings');
  controls.settings.hidden = false;
  // The settings are all that this page has.
  controls.settings.role = 'main';
  connectSettings(controls, host, saveSettings);
  void showShortcut(controls, host);
  renderSettings(controls, await loadSettings().catch(() => defaults), texts);
}
