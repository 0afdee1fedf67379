// Languages that use the table of another: old and narrower tags of the same language, and languages so near that the
// table of the other one serves both. The only place for such aliases.

/** By primary subtag, the language whose table fills in the fields that the own table lacks. */
const fallbacks: Readonly<Record<string, string>> = {
  // Other tags.
  in: 'id',
  iw: 'he',
  nn: 'nb',
  no: 'nb',
  // Near languages.
  be: 'ru',
  bs: 'hr',
  ca: 'es',
  gl: 'pt',
  mr: 'hi',
  ms: 'id',
  nb: 'da',
  sk: 'cs',
  sl: 'hr',
  sr: 'hr',
};

/** A language and its fallbacks, as primary subtags, nearest first: `no`, `nb`, `da`. */
export function withFallbacks(subtag: string): string[] {
  const chain = [subtag];
  for (let next = subtag; Object.hasOwn(fallbacks, next); ) {
    next = fallbacks[next]!;
    chain.push(next);
  }
  return chain;
}
