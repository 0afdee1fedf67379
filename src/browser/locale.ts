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

/**
 * The reader's languages as BCP 47 tags: those in which the reader asks for pages, the preferred one first, then that of the
 * browser's interface.
 */
export const readerLanguages = (): string[] => [...navigator.languages, browser.i18n.getUILanguage()];
