// The title of the toolbar button: what it does, and the shortcut, which the manifest cannot know.
import browser, { type Events } from 'webextension-polyfill';
import { say } from './locale.ts';
import { toolbarShortcut } from './shortcuts.ts';

/** The event that only Firefox has. */
interface ChangeEvent {
  readonly onChanged?: Events.Event<() => void>;
}

/** Sets the title to that of the manifest, with the shortcut if there is one. */
export async function setToolbarTitle(): Promise<void> {
  const shortcut = await toolbarShortcut();
  await browser.action.setTitle({
    title: shortcut ? say('actionTitleWithShortcut', shortcut) : say('actionTitle'),
  });
}

/**
 * Keeps the title up to date. Call it when the worker starts: Chromium does not tell that the shortcut was changed, so that the
 * title follows at the next start. Browsers forget the title when they are closed, so the worker also starts with them.
 */
export function keepToolbarTitle(): void {
  const { commands, runtime } = browser as typeof browser & { commands?: ChangeEvent };
  if (!commands) return;
  const update = () => void setToolbarTitle().catch((error: unknown) => console.warn(error));
  runtime.onInstalled.addListener(update);
  runtime.onStartup.addListener(update);
  commands.onChanged?.addListener(update);
  update();
}
