// Text → a number for every word of words.ts, in the same order: what words are compared by. Strings are dear.

import { foldedAt } from './characters.ts';
import { integers } from './typed-arrays.ts';
import { boundsOf } from './words.ts';

/** The words of a text as numbers, equal for equal words; two words share one about once in 2³². */
export function fingerprints(text: string, bounds = boundsOf(text)): Int32Array {
  const found = integers(bounds.length / 2);
  for (let at = 0; at < found.length; at += 1)
    found[at] = fingerprint(text, bounds[2 * at]!, bounds[2 * at + 1]!);
  return found;
}

/** Of the word that stands between its bounds: FNV-1a over UTF-16 units, as they are in `foldCase`. */
export function fingerprint(text: string, start: number, end: number): number {
  let value = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ foldedAt(text, at), 0x01000193);
  return value;
}
