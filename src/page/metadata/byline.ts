// Decides who wrote the article. Pages have several values, some of them wrong: the likeliest that is a name is taken.
import type { MetadataValue } from './metadata.ts';
import { nameIn } from './names.ts';

/** More names are those of other articles. Judgement: live blogs have nine. */
const maximumAuthors = 12;

export interface BylineContext {
  /** BCP 47. */
  readonly language: string;
  /** Tests for a name of the site. */
  readonly isSite: (name: string) => boolean;
}

/**
 * Returns the names from the first place that has one to twelve, separated by commas; an empty string if no place has.
 * `places` are lists of values, likeliest place first. A place that names only the site counts if no other names anyone:
 * publishing systems fill in the site's name where an author is missing. A later place that has all these names and more
 * is the complete one, but not the last place: it is the last resort, and may have the authors of other articles.
 */
export function bylineOf(
  places: readonly (readonly MetadataValue[])[],
  { language, isSite }: BylineContext,
): string {
  const read = places
    .map((values) => [...new Set(values.map((value) => nameIn(value ?? '', language)))].filter(Boolean))
    .map((names) => withoutSite(names, isSite));
  const named = read.filter(({ length }) => length > 0 && length <= maximumAuthors);
  const [first = [], ...others] = [
    ...named.filter((names) => !names.every(isSite)),
    ...named.filter((names) => names.every(isSite)),
  ];
  const lastResort = read.at(-1);
  const isComplete = (names: readonly string[]) =>
    names !== lastResort && first.every((name) => names.includes(name));
  return (others.find((names) => names.length > first.length && isComplete(names)) ?? first).join(', ');
}

/** "Jane Doe, The Example" → "Jane Doe". A name that is only the site's stays if there is no other. */
function withoutSite(names: readonly string[], isSite: (name: string) => boolean): string[] {
  const persons = names
    .map((name) => {
      const parts = name.split(/\s*,\s*/);
      const own = parts.filter((part) => !isSite(part));
      return own.length < parts.length && own.length > 0 ? own.join(', ') : name;
    })
    .filter((name) => !isSite(name));
  return persons.length > 0 ? persons : [...names];
}
