// What the reader chose, kept on this device.
import browser from 'webextension-polyfill';

/** Choices under their names in `storage.local`, and the defaults that hold until the reader chooses. */
export function remember<Choices extends object>(defaults: Choices) {
  return {
    load: async () =>
      (await browser.storage.local.get({ ...defaults } as Record<string, unknown>)) as Choices,
    save: (changes: Partial<Choices>): Promise<void> => browser.storage.local.set(changes),
  };
}
