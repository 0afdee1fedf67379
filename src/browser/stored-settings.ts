// The reader's settings in `storage.local`: on this device only, never synchronized.
import browser from 'webextension-polyfill';
import { askWorker } from './messages.ts';

/** Resolves with the stored settings; with the default for each setting that was never saved. */
export async function loadSettings<Settings extends object>(defaults: Settings): Promise<Settings> {
  return (await browser.storage.local.get({ ...defaults } as Record<string, unknown>)) as Settings;
}

/** Saves these settings and leaves the others as they are. */
export const saveSettings = (changes: object): Promise<void> =>
  browser.storage.local.set(changes as Record<string, unknown>);

/**
 * Returns a function that saves settings from a page that may be closed at any moment. Firefox drops a write that waits
 * for an earlier one when its page is closed, so the worker then repeats what is not confirmed yet.
 */
export function saveUntilClosed(page: Window): (changes: object) => Promise<void> {
  let unconfirmed = {};
  let pendingWrites = 0;
  page.addEventListener('pagehide', () => {
    if (pendingWrites > 0) askWorker('saveSettings', Promise.resolve(unconfirmed)).catch(() => undefined);
  });
  return async (changes) => {
    unconfirmed = { ...unconfirmed, ...changes };
    pendingWrites++;
    try {
      await saveSettings(changes);
    } finally {
      pendingWrites--;
      if (pendingWrites === 0) unconfirmed = {};
    }
  };
}
