// Text → words, the unit of every comparison. Scripts that put no space between words give overlapping pairs of
// characters instead: Intl.Segmenter's dictionaries differ between browsers, and one input must give one output.
import { apostrophe, digit, foldCase, kindAt, letter, mark, sizeAt, unspaced } from './characters.ts';

/** Kept from text to text: to make one for each costs as much as to read it. */
let found = new Int32Array(0x1000);

/** Where each word of a text starts and ends, in turn; punctuation is left out. What is given holds until the next call. */
export function boundsOf(text: string): Int32Array {
  // Of the shortest words, pairs of characters, one starts at every unit.
  if (found.length < 2 * text.length) found = new Int32Array(4 * text.length);
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
      found[count++] = start;
      found[count++] = at;
    } else at += 1;
  }
  return found.subarray(0, count);
}

function endOf(text: string, from: number, allowed: number): number {
  let end = from + 1;
  while (end < text.length && kindAt(text, end) & allowed) end += 1;
  return end;
}

/** The pairs of a run of characters, or its only character. */
function addPairs(text: string, start: number, end: number, before: number): number {
  let count = before;
  let first = start;
  let second = start + sizeAt(text, start);
  do {
    const next = second < end ? second + sizeAt(text, second) : end;
    found[count++] = first;
    found[count++] = next;
    first = second;
    second = next;
  } while (second < end);
  return count;
}

/** The words of a text, in order, as they are compared. */
export function words(text: string): string[] {
  const plain = foldCase(text);
  const found: string[] = [];
  const around = boundsOf(plain);
  for (let at = 0; at < around.length; at += 2) found.push(plain.slice(around[at]!, around[at + 1]!));
  return found;
}

/** What stands for a word where inflected forms should meet: its first five characters do as well as a stemmer. */
export const stem = (word: string): string => word.slice(0, stemEnd(0, word.length));

/** Where the stem of a word ends that stands between two places. */
export const stemEnd = (start: number, end: number): number => Math.min(end, start + 5);

export interface WordCount {
  /** Words of spaced scripts. */
  readonly words: number;
  /** Characters of scripts without spaces. */
  readonly characters: number;
}

/** `bounds` are those of the text, where they are known. */
export function countWords(text: string, bounds = boundsOf(text)): WordCount {
  let [words, characters, last] = [0, 0, 0];
  for (let at = 0; at < bounds.length; at += 2) {
    const [start, end] = [bounds[at]!, bounds[at + 1]!];
    // The first character of a pair that overlaps the one before has been counted.
    if (start < last) characters += 1;
    else if (!(kindAt(text, start) & unspaced)) words += 1;
    else characters += start + sizeAt(text, start) < end ? 2 : 1;
    last = end;
  }
  return { words, characters };
}

/** Words that a count makes: characters say half as much. */
export const amount = ({ words, characters }: WordCount): number => words + characters / 2;
