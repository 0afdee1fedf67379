// Decides when the article was published. Pages have several values, some of them wrong: the likeliest that makes sense
// is taken.
import type { MetadataValue, PageMetadata } from './metadata.ts';
import { writtenDateIn } from './written-date.ts';

/** Publishing systems write the year 1 or 1970 if they do not know the year. */
const earliest = Date.UTC(1980);
/** Characters that are read of a time. */
const timeLength = 100;

export interface PossibleTimes extends Pick<PageMetadata, 'times' | 'otherTimes' | 'url' | 'language'> {
  /** Days that the page shows beside the headline, likeliest first. */
  readonly shownDays: readonly string[];
}

/**
 * Returns the stated time of publication, else the day beside the headline, else that of the only `time` elements, else
 * that in the address; undefined if there is none. A day beside the headline may be that of the last change.
 */
export function publicationTimeOf(possible: PossibleTimes): string | undefined {
  const { times, otherTimes, shownDays, url, language } = possible;
  const others = shownDays.length > 0 ? otherTimes : onlyDay(otherTimes, language);
  return firstTimeOf(times, language) ?? firstTimeOf([...shownDays, ...others, dayInAddress(url)], language);
}

/**
 * Returns the first value that is a time, as ISO 8601; a later value replaces it if it is the same time, but more
 * precise. A time without zone stays without, because the zone would be that of this machine. Returns undefined if no
 * value is a time.
 */
export function firstTimeOf(values: readonly MetadataValue[], language: string): string | undefined {
  const [first, ...others] = values
    .map((value) => timeIn(value, language))
    .filter((time) => time !== undefined);
  return others.reduce((best, time) => (best && time.startsWith(best) ? time : best), first);
}

const timeIn = (value: MetadataValue, language: string) =>
  isoTime(value) ?? writtenDateIn((value ?? '').slice(0, timeLength), language)?.day;

/** `time` elements of several days are those of comments or other articles. */
function onlyDay(values: readonly string[], language: string): readonly string[] {
  const days = values.map((value) => timeIn(value, language)?.slice(0, dayLength)).filter(Boolean);
  return new Set(days).size === 1 ? values : [];
}

/** `/2026/05/03/bridge-opens` */
const addressDay = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)\//;
const dayInAddress = (url: string) => addressDay.exec(url)?.slice(1).join('-');

const dayLength = 'yyyy-mm-dd'.length;
interface DateForm {
  readonly matches: (time: string) => boolean;
  /** What `Date.parse` understands in every browser. */
  readonly parseable: (time: string) => string;
  readonly toIso: (time: string, date: Date) => string;
}

const zone = /(?:GMT|UTC|Z|[ECMP][SD]T|[+-]\d{4})\b/;
const clock = /\d:\d/;

/** Has a day and a year, but is neither an address nor `03/04/2026`, which may be in March or April. */
const isWritten = (time: string): boolean =>
  /^(?!\d\d?[./-]\d+[./-]|\S*\/\/)(?=.*\b\d\d?\b).*\b(?:19|20)\d\d\b/.test(time);
const inUtc = (time: string) => `${time} UTC`;

/** The first form that matches counts. */
const dateForms: readonly DateForm[] = [
  {
    // 2026-05-03, 2026-05-03 10:00, 2026-05-03T10:00:00+0200
    matches: (time) =>
      /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(time),
    parseable: (time) => time,
    toIso: (time) => time.replace(' ', 'T').replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2'),
  },
  {
    // Sun, 03 May 2026 10:00:00 GMT
    matches: (time) => isWritten(time) && zone.test(time),
    parseable: (time) => time,
    toIso: (_, date) => date.toISOString(),
  },
  {
    // May 3, 2026 10:00
    matches: (time) => isWritten(time) && clock.test(time),
    parseable: inUtc,
    toIso: (_, date) => date.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length),
  },
  {
    // May 3, 2026; 2026/5/3
    matches: isWritten,
    parseable: inUtc,
    toIso: (_, date) => date.toISOString().slice(0, 'yyyy-mm-dd'.length),
  },
];

function isoTime(value: MetadataValue): string | undefined {
  const time = value?.trim().slice(0, timeLength) ?? '';
  const form = dateForms.find(({ matches }) => matches(time));
  if (!form) return undefined;
  const date = new Date(form.parseable(time));
  return date.getTime() > earliest ? form.toIso(time, date) : undefined;
}
