// Notices, counts, durations and dates as text in the reader's language.
import type { Notice } from '../engine/model.ts';
import type { Localization } from './localization.ts';
import { cutKeys, type MessageKey, type PluralKey } from './message-keys.ts';

/** Returns a notice as one sentence. */
export function noticeText(notice: Notice, { say, locale }: Localization): string {
  switch (notice.kind) {
    case 'cut':
      return say(cutKeys[notice.why]);
    case 'loading':
      return say('noticeLoading');
    case 'text':
      return say('noticeText');
    case 'discussion':
      return say('noticeDiscussion');
    case 'partial':
      return say('noticePartial');
    case 'live':
      return say('noticeLive');
    case 'guessed-language':
      return say('noticeLanguage', languageName(notice.language, locale));
  }
}

function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}

/**
 * Returns a message that has one form for each plural category of the language: `folded_one`, `folded_few` … The count is its
 * first value. Falls back to the form `other` if the messages lack one.
 */
export function plural(
  key: PluralKey,
  count: number,
  { say, locale }: Localization,
  ...values: readonly string[]
): string {
  const category = new Intl.PluralRules(say('locale')).select(count);
  const all = [count.toLocaleString(locale), ...values] as const;
  return say(`${key}_${category}` as MessageKey, ...all) || say(`${key}_other`, ...all);
}

/** In seconds. From here on, rounding to five seconds would give a full minute. */
const minutesFrom = 57.5;

/** Returns a reading time: below a minute rounded to five seconds, "40 sec", and five at least; else minutes, "8 min". */
export function duration(seconds: number, { locale }: Localization): string {
  const [value, unit] =
    seconds < minutesFrom
      ? [Math.max(5, Math.round(seconds / 5) * 5), 'second']
      : [Math.round(seconds / 60), 'minute'];
  return value.toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'short' });
}

/** Returns the day of an ISO 8601 date or time; any other text unchanged. */
export function day(published: string, { locale }: Localization): string {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return published;
  // A time is converted to the reader's time zone; a date is the same day everywhere.
  const zone = published.includes('T') ? {} : { timeZone: 'UTC' };
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', ...zone });
}
