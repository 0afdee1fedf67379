// The reader's language: the messages, and the locale in which numbers, dates and times are written.
import type { Say } from './message-keys.ts';

/** Languages that are written from right to left, of those that have messages. */
const rightToLeft = new Set(['ar', 'he']);

export interface Localization {
  readonly say: Say;
  /**
   * A BCP 47 tag for `Intl`. Its language is that of the messages, so numbers and words are always in one language; its region
   * is the reader's.
   */
  readonly locale: string;
  /** Of the messages: a browser in a language without messages shows the English ones from left to right. */
  readonly direction: 'ltr' | 'rtl';
}

/** Returns the localization for a browser whose own interface is in `browserLanguage`. */
export function localizationFor(say: Say, browserLanguage: string): Localization {
  const messages = say('locale');
  const isSame = languageOf(browserLanguage) === languageOf(messages);
  const direction = rightToLeft.has(languageOf(messages)) ? 'rtl' : 'ltr';
  return { say, locale: isSame ? browserLanguage : messages, direction };
}

const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();
