// Languages that are so near each other that one table serves both, and tags that name the same language.

/** The subtag whose tables stand for another's. */
export const relatives: Readonly<Record<string, string>> = {
  be: 'ru',
  bs: 'hr',
  ca: 'es',
  gl: 'pt',
  in: 'id',
  mr: 'hi',
  nb: 'da',
  nn: 'da',
  no: 'da',
  sk: 'cs',
  sl: 'hr',
  sr: 'hr',
};
