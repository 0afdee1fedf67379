// Memoizes values that are expensive to make from a language's table, such as compiled patterns. A page may declare any
// text as its language, so every `make` must accept subtags without a table.

/** The primary subtag of a BCP 47 tag, in lower case: `pt` of `pt-BR`. */
export const primarySubtag = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

/** Returns a function that calls `make` with the primary subtag of a BCP 47 tag, once for each tag. */
export function memoizeByLanguage<Value>(make: (subtag: string) => Value): (tag: string) => Value {
  const values = new Map<string, Value>();
  return (tag) => {
    let value = values.get(tag);
    if (value === undefined) {
      value = make(primarySubtag(tag));
      values.set(tag, value);
    }
    return value;
  };
}
