// Notices, counts, durations and dates as text in the reader's language. Uses `Intl` with the locale of the messages,
// so numbers and words are always in one language.
import type { Notice } from '../engine/model.ts';
import { cutKeys, type MessageKey, type Say } from './message-keys.ts';

/** Returns a notice as one sentence. */
export function noticeText(notice: Notice, say: Say): string {
  switch (notice.kind) {
    case 'cut':
      return say(cutKeys[notice.why]);
    case 'partial':
      return say('noticePartial');
    case 'live':
      return say('noticeLive');
    case 'guessed-language':
      return say('noticeLanguage', languageName(notice.language, say));
  }
}

function languageName(tag: string, say: Say): string {
  return new Intl.DisplayNames(say('locale'), { type: 'language' }).of(tag) ?? tag;
}

/**
 * Returns "9 repeated paragraphs folded" in the plural form that the language needs, or in the form `other` if the
 * locale's messages lack that one.
 */
export function foldedCount(count: number, say: Say): string {
  const language = say('locale');
  const category = new Intl.PluralRules(language).select(count);
  const text = say(`folded_${category}` as MessageKey, count.toLocaleString(language));
  return text || say('folded_other', count.toLocaleString(language));
}

/** In seconds. From here on, rounding to five seconds would give a full minute. */
const minutesFrom = 57.5;

/** Returns a reading time: below a minute rounded to five seconds, "40 s", and five at least; else minutes, "8 min". */
export function duration(seconds: number, say: Say): string {
  const language = say('locale');
  if (seconds < minutesFrom) {
    return say('seconds', Math.max(5, Math.round(seconds / 5) * 5).toLocaleString(language));
  }
  return say('minutes', Math.round(seconds / 60).toLocaleString(language));
}

/** Returns the day of an ISO 8601 date or time; any other text unchanged. */
export function day(published: string, say: Say): string {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return published;
  // A time is converted to the reader's time zone; a date is the same day everywhere.
  const zone = published.includes('T') ? {} : { timeZone: 'UTC' };
  return date.toLocaleDateString(say('locale'), { day: 'numeric', month: 'long', year: 'numeric', ...zone });
}
