// What is known of the article beside its title: who wrote it, when, and which way it is read. Of what the page says in
// several places the likeliest that makes sense is taken, and made plain.
import type { Direction } from '../../engine/model.ts';
import { tidy } from '../text.ts';
import type { Said } from './metadata.ts';

/** The names that are said first, if there are few. */
export function bylineOf(said: readonly (readonly Said[])[]): string {
  const named = said.map((names) => [...new Set(names.map(nameOf))].filter(Boolean));
  return named.find(({ length }) => length > 0 && length <= mostAuthors)?.join(', ') ?? '';
}

/** More are those of other articles. */
const mostAuthors = 6;

/** A name or some names: without `By`, not an address, not a sentence, no date glued to it. */
function nameOf(said: Said): string {
  const name = tidy(
    (said ?? '')
      .trim()
      .split(/[\n\t|]/)[0]!
      .slice(0, 200),
  )
    .replace(by, '')
    .replace(/[\s,;:]+$/, '');
  return name.length > 100 || /^(?:https?:|@|www\.|admin$)|\b\d{4}\b/i.test(name) ? '' : name;
}

/** Not of a name that begins with such a word: `Von der Leyen`, `Di Maria`. */
const by =
  /^(?:\p{L}+ )?[Bb][Yy]\b[:\s]*|^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Przez|Oleh|Автор|Texte?|Texto|Testo)(?::\s*| (?=\p{Lu}\S+ \p{Lu}))/u;

/** Publishing systems write the year 1 or 1970 where they know none. */
const beforeTheWeb = Date.UTC(1980);

/**
 * The first that is a time, as ISO 8601, as precise as the others say it. What has no zone gets none: it would be the
 * machine's. `03/04/2026` is no time, since it may be in March or April.
 */
export function timeOf(said: readonly Said[]): string | undefined {
  const times = said.map(isoOf).filter((time) => time !== undefined);
  return times.length === 0 ? undefined : times.reduce((best, time) => (time.startsWith(best) ? time : best));
}

function isoOf(said: Said): string | undefined {
  const time = said?.trim().slice(0, 100) ?? '';
  const isIso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d|$)/.test(time);
  if (!isIso && !/^(?!\d\d?[./-]\d+[./-]|\S*\/\/)(?=.*\b\d\d?\b).*\b(?:19|20)\d\d\b/.test(time))
    return undefined;
  const hasZone = /(?:GMT|UTC|Z|[ECMP][SD]T|[+-]\d{4})\b/.test(time);
  const parsed = Date.parse(isIso || hasZone ? time : `${time} UTC`);
  if (!(parsed > beforeTheWeb)) return undefined;
  if (isIso) return time.replace(' ', 'T').replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2');
  const iso = new Date(parsed).toISOString();
  return hasZone ? iso : iso.slice(0, /\d:\d/.test(time) ? -5 : 10);
}

/** As said, else the direction of the script that most of the first letters are of. */
export function directionOf(said: Said, text: string): Direction {
  if (said === 'rtl' || said === 'ltr') return said;
  const count = (pattern: RegExp) => text.slice(0, 1000).match(pattern)?.length ?? 0;
  // The blocks of Hebrew, Arabic and their kin.
  return count(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g) > count(/\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}
