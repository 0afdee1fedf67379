// The reader's language: the messages, and the locale in which numbers, dates and times are written.
import type { Say } from './message-keys.ts';

/** Languages that are written from right to left, of those that have messages. */
export const rightToLeft: ReadonlySet<string> = new Set(['ar', 'he']);

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

/**
 * Returns the localization for a reader of these languages, as BCP 47 tags, the preferred one first. The region is that of the
 * first one in the language and script of the messages, since a browser may be in `en-US` for a reader who asks for pages in `en-GB`.
 */
export function localizationFor(say: Say, languages: readonly string[]): Localization {
  const messages = new Intl.Locale(say('locale'));
  const known = languages.map((tag) => new Intl.Locale(tag)).filter((tag) => isSameLanguage(tag, messages));
  const locale = known.find(({ region }) => region) ?? known[0] ?? messages;
  const direction = rightToLeft.has(messages.language) ? 'rtl' : 'ltr';
  return { say, locale: locale.toString(), direction };
}

/** Chinese has two scripts, which are told by the region: zh-TW. */
function isSameLanguage(one: Intl.Locale, other: Intl.Locale): boolean {
  const [first, second] = [one.maximize(), other.maximize()];
  return first.language === second.language && first.script === second.script;
}
