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
 * is the complete one. `linked` is the last place, but never the complete one, because it may name the authors of other
 * articles.
 */
export function bylineOf(
  places: readonly (readonly MetadataValue[])[],
  linked: readonly string[],
  { language, isSite }: BylineContext,
): string {
  const namesIn = (values: readonly MetadataValue[]) => {
    const names = [...new Set(values.map((value) => nameIn(value ?? '', language)))].filter(Boolean);
    return withoutSite(names, isSite);
  };
  const isNamed = ({ length }: readonly string[]) => length > 0 && length <= maximumAuthors;
  const named = places.map(namesIn).filter(isNamed);
  const all = [...named, namesIn(linked)].filter(isNamed);
  const first = all.find((names) => !names.every(isSite)) ?? all[0] ?? [];
  const complete = named.find(
    (names) => names.length > first.length && first.every((name) => names.includes(name)),
  );
  return (complete ?? first).join(', ');
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
