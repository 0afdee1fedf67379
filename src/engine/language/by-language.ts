// What tables of languages are made into, once for each language that a page names. A page may name anything for its
// language; a name without a table is for whoever makes something of it to answer.

/** The primary subtag of a BCP 47 tag, in lower case. */
export const subtagOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

/** By BCP 47 tag, what `make` gives for its primary subtag, made when first asked for. */
export function byLanguage<Value>(make: (subtag: string) => Value): (tag: string) => Value {
  const made = new Map<string, Value>();
  return (tag) => {
    let value = made.get(tag);
    if (value === undefined) {
      value = make(subtagOf(tag));
      made.set(tag, value);
    }
    return value;
  };
}
