// Whether a title, byline or date agrees with the true one: exactly, but for case, blanks, the forms of quotation marks
// and dashes, the order of names and the time of day.

/** Compares titles. */
export function isSameTitle(found: string, truth: string): boolean {
  return normalize(found) === normalize(truth);
}

/** Compares bylines as sets of names. */
export function isSameByline(found: string, truth: string): boolean {
  const [foundNames, trueNames] = [namesIn(found), namesIn(truth)];
  return foundNames.size === trueNames.size && [...foundNames].every((name) => trueNames.has(name));
}

/**
 * Compares the day: as each time writes it or, if both times have a zone, in UTC. A time that is not ISO 8601 is never
 * the same.
 */
export function isSameDay(found: string, truth: string): boolean {
  const [foundDay, trueDay] = [writtenDay(found), writtenDay(truth)];
  if (foundDay === undefined || trueDay === undefined) return false;
  const utcDay = utcDayOf(found);
  return foundDay === trueDay || (utcDay !== undefined && utcDay === utcDayOf(truth));
}

function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lists have a comma, another sign or "and" between two names. */
const separators = /[,;&|/、，・]|\s(?:and|und|et|och|og|en|e|y|i|ve|и|і|та)\s/;

const namesIn = (byline: string): Set<string> =>
  new Set(
    normalize(byline)
      .split(separators)
      .map((name) => name.trim())
      .filter(Boolean),
  );

const writtenDay = (time: string): string | undefined => /^\d{4}-\d\d-\d\d(?!\d)/.exec(time)?.[0];

function utcDayOf(time: string): string | undefined {
  if (!/\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(time)) return undefined;
  const date = new Date(time.replace(' ', 'T'));
  return Number.isNaN(date.getTime()) ? undefined : writtenDay(date.toISOString());
}
