// Makes a BCP 47 tag of what pages name their language.

/** `English` is formally a valid tag, because tags of four letters and more are reserved. */
const languageName = /^[a-z]{4}/;

/** Returns the first value that is a language tag, in canonical form; `und` if none is. */
export function firstLanguageTag(values: readonly string[]): string {
  for (const value of values) {
    const tag = canonicalTag(value.split(',')[0]!.trim().replaceAll('_', '-'));
    if (tag && !languageName.test(tag)) return tag;
  }
  return 'und';
}

function canonicalTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}
