// Words as 32-bit integers, so that comparing words means comparing integers.

import { foldedAt } from './characters.ts';
import { boundsOf } from './words.ts';

/** Returns a fingerprint for each word of `text`. Equal words get equal ones; two different words collide once in 2³². */
export function fingerprints(text: string, bounds = boundsOf(text)): Int32Array {
  const found = new Int32Array(bounds.length / 2);
  for (let at = 0; at < found.length; at += 1)
    found[at] = fingerprint(text, bounds[2 * at]!, bounds[2 * at + 1]!);
  return found;
}

/** Returns the fingerprint of one word, given its bounds: FNV-1a over its case-folded UTF-16 units. */
export function fingerprint(text: string, start: number, end: number): number {
  let value = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ foldedAt(text, at), 0x01000193);
  return value;
}
