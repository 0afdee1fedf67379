// Decides who wrote the article and when. Pages have several values for each, some of them wrong: the likeliest value
// that makes sense is taken.
import { tidyMetadata } from '../text.ts';
import type { MetadataValue } from './metadata.ts';

/** More names are those of other articles. Judgement. */
const maximumAuthors = 6;
/** Characters; a longer value is a sentence. Judgement. */
const maximumNameLength = 100;
/** Characters that are read of a value; longer ones are biographies. */
const readLength = 200;

/**
 * Returns the names from the first place that has one to six, separated by commas; an empty string if no place has.
 * `candidates` are lists of names, likeliest place first.
 */
export function bylineOf(candidates: readonly (readonly MetadataValue[])[]): string {
  const places = candidates.map((values) => [...new Set(values.map(nameIn))].filter(Boolean));
  return places.find(({ length }) => length > 0 && length <= maximumAuthors)?.join(', ') ?? '';
}

/** Returns the name or names without "By"; an empty string for an address, a sentence, or a name with a date. */
function nameIn(value: MetadataValue): string {
  const [firstLine = ''] = (value ?? '').trim().split(/[\n\t|]/);
  const name = tidyMetadata(firstLine.slice(0, readLength))
    .replace(attribution, '')
    .replace(/[\s,;:]+$/, '');
  const isNoName = /^(?:https?:|@|www\.|admin$)|\b\d{4}\b/i.test(name);
  return isNoName || name.length > maximumNameLength ? '' : name;
}

/** "By", "Analysis by", "Von", "Text:" …, but not the start of a name such as `Von der Leyen` or `Di Maria`. */
const attribution =
  /^(?:\p{L}+ )?[Bb][Yy]\b[:\s]*|^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Przez|Oleh|Автор|Texte?|Texto|Testo)(?::\s*| (?=\p{Lu}\S+ \p{Lu}))/u;

/** Publishing systems write the year 1 or 1970 if they do not know the year. */
const earliest = Date.UTC(1980);
/** Characters that are read of a time. */
const timeLength = 100;

/**
 * Returns the first value that is a time, as ISO 8601; a later value replaces it if it is the same time, but more
 * precise. A time without zone stays without, because the zone would be that of this machine. Returns undefined if no
 * value is a time.
 */
export function publicationTimeOf(values: readonly MetadataValue[]): string | undefined {
  const [first, ...others] = values.map(isoTime).filter((time) => time !== undefined);
  return others.reduce((best, time) => (best && time.startsWith(best) ? time : best), first);
}

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
    matches: (time) => /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d|$)/.test(time),
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
