// The controls of the settings, in the popup and on the options page.
import { type Controls, onClick } from './controls.ts';
import type { PopupHost } from './popup-host.ts';
import { parseSetting, type Settings } from './settings.ts';

/** Calls back with each setting that the reader chooses. Shows the button for the shortcut if the browser has a page for it. */
export function connectSettings(
  { choices, shortcut }: Pick<Controls, 'choices' | 'shortcut'>,
  { openShortcuts }: Pick<PopupHost, 'openShortcuts'>,
  onChosen: (changes: Partial<Settings>) => unknown,
): void {
  for (const select of choices) {
    select.addEventListener('change', () => onChosen(parseSetting(select.dataset.setting!, select.value)));
  }
  shortcut.hidden = !openShortcuts;
  onClick(shortcut, () => openShortcuts?.());
}
