// The words of the interface, from assets/_locales.
import browser from 'webextension-polyfill';
import type messages from '../../assets/_locales/en/messages.json';

/** The text of a message in the reader's language, with its placeholders filled in. */
export function say(key: keyof typeof messages, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}
