// What the reader chose last, kept on this device.
import browser from 'webextension-polyfill';
import type { Length } from '../engine/model.ts';

export interface Settings {
  readonly length: Length;
}

const defaults: Settings = { length: { kind: 'auto' } };

export async function loadSettings(): Promise<Settings> {
  return { ...defaults, ...(await browser.storage.local.get({ ...defaults })) };
}

export function saveSettings(changes: Partial<Settings>): Promise<void> {
  return browser.storage.local.set(changes);
}
