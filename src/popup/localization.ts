// The reader's language: the messages, and the locale in which numbers, dates and times are written.
import type { Say } from './message-keys.ts';

export interface Localization {
  readonly say: Say;
  /**
   * A BCP 47 tag for `Intl`. Its language is that of the messages, so numbers and words are always in one language; its region
   * is the reader's.
   */
  readonly locale: string;
}

/** Returns the localization for a browser whose own interface is in `browserLanguage`. */
export function localizationFor(say: Say, browserLanguage: string): Localization {
  const messages = say('locale');
  const isSame = languageOf(browserLanguage) === languageOf(messages);
  return { say, locale: isSame ? browserLanguage : messages };
}

const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();
