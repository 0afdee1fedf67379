// The first minute: whether the reader has seen a summary before.
import browser from 'webextension-polyfill';

const key = 'introduced';

/** Resolves with true once after installation: a new reader should get a hint. */
export async function takeIntroduction(): Promise<boolean> {
  const { [key]: isKnown } = await browser.storage.local.get(key);
  if (isKnown) return false;
  await browser.storage.local.set({ [key]: true });
  return true;
}
