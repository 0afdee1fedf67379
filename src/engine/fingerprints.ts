// Text → a number for every word of words.ts, in the same order: what words are compared by. Strings are dear.
import { boundsOf, foldCase } from './words.ts';

/** The words of a text as numbers, equal for equal words; two words share one about once in 2³². */
export const fingerprints = (text: string): Int32Array => fingerprintsAt(foldCase(text));

/** Of a text in `foldCase`; `bounds` are those of its words, where they are known. */
export function fingerprintsAt(plain: string, bounds = boundsOf(plain)): Int32Array {
  const found = new Int32Array(bounds.length / 2);
  for (let at = 0; at < found.length; at += 1)
    found[at] = fingerprint(plain, bounds[2 * at]!, bounds[2 * at + 1]!);
  return found;
}

/** Of the word that stands between its bounds in a text in `foldCase`: FNV-1a over UTF-16 units. */
export function fingerprint(plain: string, start: number, end: number): number {
  let value = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ plain.charCodeAt(at), 0x01000193);
  return value;
}
