// Text → a number for every word of words.ts, in the same order: what repeats are looked for by. It reads characters
// by a table where words.ts uses a pattern, since this is done to every word of an article and strings are dear.
import { startsUnspaced, words } from './words.ts';

/** The words of a text as numbers, equal for equal words; two words share one about once in 2³². */
export function fingerprints(text: string): Int32Array {
  if (/[\uD800-\uDFFF]/.test(text)) return Int32Array.from(words(text), fingerprint);
  const lower = text.toLowerCase();
  if (found.length < lower.length) found = new Int32Array(2 * lower.length);
  let count = 0;
  let value = basis;
  let state = between;
  for (let at = 0; at <= lower.length; at += 1) {
    const kind = kindAt(lower, at);
    if (kind & (letter | mark | digit) && !(state === contracted && kind === digit)) {
      value = step(value, lower.charCodeAt(at));
      if (state === between) state = inside;
      continue;
    }
    if (kind === apostrophe && state !== between && kindAt(lower, at + 1) & (letter | mark)) {
      value = step(value, 0x27);
      state = contracted;
      continue;
    }
    if (state !== between) found[count++] = value;
    value = basis;
    state = between;
    if (kind === digit) {
      value = step(value, lower.charCodeAt(at));
      state = inside;
    } else if (kind === unspaced) {
      const end = endOf(lower, at, unspaced | mark);
      if (end === at + 1) found[count++] = hash(lower, at, end);
      for (; at < end - 1; at += 1) found[count++] = hash(lower, at, at + 2);
    }
  }
  return found.slice(0, count);
}

const [between, inside, contracted] = [0, 1, 2];

/** Kept from text to text: to make one for each costs as much as to read the text. */
let found = new Int32Array(0x1000);

export const fingerprint = (word: string): number => hash(word, 0, word.length);

const [letter, mark, digit, unspaced, apostrophe, separator] = [1, 2, 4, 8, 16, 32];

function endOf(text: string, from: number, allowed: number): number {
  let end = from + 1;
  while (kindAt(text, end) & allowed) end += 1;
  return end;
}

/** By UTF-16 unit, zero until first met. */
const kinds = new Uint8Array(0x10000);

/** Of the unit at a place; a separator where the text ends. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return separator;
  const unit = text.charCodeAt(at);
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind =
    (startsUnspaced.test(character) && unspaced) ||
    (/\p{L}/u.test(character) && letter) ||
    (/\p{M}/u.test(character) && mark) ||
    (/\p{N}/u.test(character) && digit) ||
    (/['’]/.test(character) && apostrophe) ||
    separator;
  kinds[unit] = kind;
  return kind;
}

/** FNV-1a over UTF-16 units. */
const basis = 0x811c9dc5 | 0;
const step = (value: number, unit: number) => Math.imul(value ^ unit, 0x01000193);

function hash(text: string, from: number, end: number): number {
  let value = basis;
  for (let at = from; at < end; at += 1) value = step(value, text.charCodeAt(at));
  return value;
}
