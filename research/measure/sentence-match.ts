// Sentences of one split → those of another split of the same text. White space does not count.

/**
 * Returns for each text the index of the listed sentence that it is, or undefined if it is none of them. An exact copy
 * comes first, and each copy serves once. Another text counts as the listed sentence that it has most characters of, if
 * these are more than half of that sentence: it may be a part of it, or joined with its neighbours.
 */
export function matchSentences(texts: readonly string[], listed: readonly string[]): (number | undefined)[] {
  const sentences = listed.map(withoutSpace);
  const used = new Set<number>();
  return texts.map(withoutSpace).map((text) => {
    const index = copyOf(text, sentences, used) ?? overlapping(text, sentences);
    if (index !== undefined) used.add(index);
    return index;
  });
}

export const withoutSpace = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** Returns the first unused copy; the first of all copies if all are used. */
function copyOf(text: string, sentences: readonly string[], used: ReadonlySet<number>): number | undefined {
  const copies = sentences.flatMap((sentence, index) => (sentence === text ? [index] : []));
  return copies.find((index) => !used.has(index)) ?? copies[0];
}

/** Finds the text in the sentences joined, so that it may begin and end within any of them. */
function overlapping(text: string, sentences: readonly string[]): number | undefined {
  const start = text === '' ? -1 : sentences.join('').indexOf(text);
  if (start < 0) return undefined;
  const end = start + text.length;
  let best: { readonly index: number; readonly overlap: number } | undefined;
  let position = 0;
  for (const [index, { length }] of sentences.entries()) {
    const overlap = Math.min(end, position + length) - Math.max(start, position);
    if (overlap > (best?.overlap ?? 0)) best = { index, overlap };
    position += length;
  }
  return best && 2 * best.overlap > sentences[best.index]!.length ? best.index : undefined;
}
