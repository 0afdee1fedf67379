// How well a text was split into sentences. A boundary is the number of characters before it, white space aside, so
// that two ways to trim compare; the end of the text counts as one, as in the evaluations of sentence splitters.

/** Boundaries of one text or, summed, of many. */
export interface Boundaries {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export function matchBoundaries(found: readonly string[], wanted: readonly string[]): Boundaries {
  const [have, want] = [ends(found), ends(wanted)];
  return { right: [...have].filter((end) => want.has(end)).length, found: have.size, wanted: want.size };
}

/** Whether the sentences are those wanted, white space aside. */
export const isExact = ({ right, found, wanted }: Boundaries): boolean => right === found && right === wanted;

/** F1 over all texts together, so that a long text weighs more; 1 where there was nothing to find and nothing found. */
export function boundaryF1(texts: readonly Boundaries[]): number {
  const sum = (count: keyof Boundaries) => texts.reduce((total, text) => total + text[count], 0);
  const all = sum('found') + sum('wanted');
  return all === 0 ? 1 : (2 * sum('right')) / all;
}

function ends(sentences: readonly string[]): Set<number> {
  let position = 0;
  const found = new Set<number>();
  for (const sentence of sentences) {
    const length = sentence.replace(/\s+/gu, '').length;
    position += length;
    if (length > 0) found.add(position);
  }
  return found;
}
