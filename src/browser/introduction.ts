// The first minute: whether the reader has seen a summary before.
import browser from 'webextension-polyfill';

const key = 'introduced';

/** Resolves with true from the installation until `endIntroduction`: a new reader should get a hint. */
export async function isNewReader(): Promise<boolean> {
  const { [key]: isKnown } = await browser.storage.local.get(key);
  return !isKnown;
}

export async function endIntroduction(): Promise<void> {
  await browser.storage.local.set({ [key]: true });
}
