// The texts of the interface in the reader's language, from assets/_locales.
import browser from 'webextension-polyfill';
import type messages from '../../assets/_locales/en/messages.json';

/**
 * Returns the text of a message with its placeholders replaced by `values`. Falls back to English, the default locale,
 * if the reader's language lacks the message; returns an empty string if English lacks it too.
 */
export function say(key: keyof typeof messages, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** The language of the browser's interface, with the reader's region: a BCP 47 tag. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
