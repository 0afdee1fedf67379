// Splits text into words, the unit of every comparison. Scripts without spaces between words give overlapping pairs of
// characters instead: the dictionaries of Intl.Segmenter differ between browsers, and the same input must give the same
// output everywhere.
import {
  apostrophe,
  digit,
  foldCase,
  isGershayim,
  kindAt,
  letter,
  mark,
  sizeAt,
  unspaced,
} from './characters.ts';

/** Reused for every text, because allocating one per text costs as much as reading it. */
let buffer = new Int32Array(0x1000);

/**
 * Returns the bounds of each word as offsets: start, end, start, end, … Punctuation belongs to no word. The result is a
 * view of a shared buffer and is valid only until the next call.
 */
export function boundsOf(text: string): Int32Array {
  // At most one word starts at each UTF-16 unit: overlapping pairs of characters.
  if (buffer.length < 2 * text.length) buffer = new Int32Array(4 * text.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = kindAt(text, at);
    if (kind & unspaced) {
      at = endOf(text, at, unspaced | mark);
      count = addPairs(text, start, at, count);
    } else if (kind & (letter | mark | digit)) {
      at = endOf(text, at, letter | mark | digit);
      while (at + 1 < text.length && kindAt(text, at) & apostrophe && kindAt(text, at + 1) & (letter | mark))
        at = endOf(text, at + 1, letter | mark);
      buffer[count++] = start;
      buffer[count++] = at;
    } else at += 1;
  }
  return buffer.subarray(0, count);
}

function endOf(text: string, from: number, allowed: number): number {
  let end = from + 1;
  while (end < text.length && kindAt(text, end) & allowed) end += 1;
  return end;
}

/** Adds each pair of adjacent characters between `start` and `end`, or a single character. Returns the new count. */
function addPairs(text: string, start: number, end: number, before: number): number {
  let count = before;
  let first = start;
  let second = start + sizeAt(text, start);
  do {
    const next = second < end ? second + sizeAt(text, second) : end;
    buffer[count++] = first;
    buffer[count++] = next;
    first = second;
    second = next;
  } while (second < end);
  return count;
}

/** Returns the words of `text` in order, case-folded. */
export function words(text: string): string[] {
  const folded = foldCase(text);
  const bounds = boundsOf(folded);
  const found: string[] = [];
  for (let at = 0; at < bounds.length; at += 2) found.push(folded.slice(bounds[at]!, bounds[at + 1]!));
  return found;
}

/**
 * Returns the first five characters of a word, so that inflected forms of it compare equal. On seven similarity sets
 * this does as well as the Porter stemmer (Pearson .690 against .688).
 */
export const stem = (word: string): string => word.slice(0, stemEnd(0, word.length));

/** Returns the end of the stem of the word between `start` and `end`. */
export const stemEnd = (start: number, end: number): number => Math.min(end, start + 5);

export interface WordCount {
  /** Words of scripts with spaces. */
  readonly words: number;
  /** Characters of Chinese and Japanese. */
  readonly characters: number;
  /** Characters of alphabets without spaces: Thai, Lao, Khmer, Burmese. */
  readonly letters: number;
}

/**
 * Counts words and unspaced characters. A number with separators, a Hebrew abbreviation and a Persian word with a
 * zero-width non-joiner are one word each, as for the reader, although their parts are compared one by one. Pass `bounds` if
 * they are already known.
 */
export function countWords(text: string, bounds = boundsOf(text)): WordCount {
  let [words, characters, letters, previousEnd] = [0, 0, 0, 0];
  for (let at = 0; at < bounds.length; at += 2) {
    const [start, end] = [bounds[at]!, bounds[at + 1]!];
    if (start >= previousEnd && !(kindAt(text, start) & unspaced)) {
      if (start !== previousEnd + 1 || !joinsParts(text, previousEnd)) words += 1;
    } else {
      const isWhole = start + sizeAt(text, start) < end;
      // Overlapping pairs share a character, which is counted once.
      const added = start >= previousEnd && isWhole ? 2 : 1;
      if (text.charCodeAt(start) < firstIdeographic) letters += added;
      else characters += added;
    }
    previousEnd = end;
  }
  return { words, characters, letters };
}

/** The UTF-16 units of Han and kana are all above, those of the unspaced alphabets below. */
const firstIdeographic = 0x2e80;

/** Tells whether the character between two parts makes them one word for the reader. */
function joinsParts(text: string, between: number): boolean {
  const unit = text.charCodeAt(between);
  if (unit === 0x20 || between === 0) return false;
  if (unit === zeroWidthNonJoiner) return true;
  if (numberSeparators.includes(text[between]!))
    return (kindAt(text, between - 1) & kindAt(text, between + 1) & digit) !== 0;
  return isGershayim(text, between);
}

const zeroWidthNonJoiner = 0x200c;
/** With the Arabic ones. */
const numberSeparators = '.,٫٬';

/**
 * Converts a count into words. A character of Chinese or Japanese counts half a word, a letter of an unspaced alphabet a
 * quarter: the words that ICU finds in the Thai and Burmese pages of the tests have 3.9 and 4.8.
 */
export const wordEquivalents = ({ words, characters, letters }: WordCount): number =>
  words + characters / 2 + letters / 4;
