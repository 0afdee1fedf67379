// The shortcut in the list of keys. The reader can change it at any time, so it is asked for whenever the list is shown.
import type { Controls } from './controls.ts';
import type { PopupHost } from './popup-host.ts';

/** Shows it first in the list; hides its line if there is none. */
export async function showShortcut(
  { shortcutLine, shortcutKeys }: Pick<Controls, 'shortcutLine' | 'shortcutKeys'>,
  { shortcut }: Pick<PopupHost, 'shortcut'>,
): Promise<void> {
  const keys = await shortcut();
  shortcutLine.hidden = !keys;
  shortcutKeys.textContent = keys ?? '';
}
