// The first minute: whether the reader has seen a summary before, and the shortcut as the browser writes it.
import browser from 'webextension-polyfill';

const key = 'introduced';

export interface Introduction {
  /** In the notation of the reader's system. Missing if there is none. */
  readonly shortcut?: string;
}

/** Resolves with what a new reader should know, once after installation; with undefined later. */
export async function takeIntroduction(): Promise<Introduction | undefined> {
  const { [key]: isKnown } = await browser.storage.local.get(key);
  if (isKnown) return undefined;
  await browser.storage.local.set({ [key]: true });
  // There are no commands on phones.
  const { commands } = browser as { commands?: typeof browser.commands };
  const all = (await commands?.getAll()) ?? [];
  const shortcut = all.find(({ name }) => name === '_execute_action')?.shortcut;
  return shortcut ? { shortcut } : {};
}
