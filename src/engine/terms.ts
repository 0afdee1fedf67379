// Sentences → numbered terms. A word is read once and is a number from then on, so that everything that counts words
// later runs over typed arrays in time linear in the text.
import { kindAt, numeral } from './characters.ts';
import { fingerprint } from './fingerprints.ts';
import type { Sentence } from './model.ts';
import { Table } from './table.ts';
import { boundsOf, foldCase, stemEnd, words } from './words.ts';

/** The terms of an article. What is known of a term stands in arrays by its number. */
export interface Terms {
  /** Of each sentence, every word's term as it stands there. */
  readonly runs: readonly Int32Array[];
  /** Of each sentence, its terms without repeats. */
  readonly sets: readonly Int32Array[];
  /** In how many sentences a term stands. */
  readonly frequency: Int32Array;
  /** How often it stands there, repeats counted. */
  readonly count: Int32Array;
  /** The first and the last sentence that have it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Letters of its longest form. */
  readonly letters: Int32Array;
  /** How often it has a capital where no sentence begins, as names do. */
  readonly capitals: Int32Array;
  /** 1 where it has a digit. */
  readonly digits: Uint8Array;
  /** 1 where the title has it. */
  readonly title: Uint8Array;
}

export function readTerms(sentences: readonly Sentence[], title: string): Terms {
  const vocabulary = new Vocabulary();
  const runs = sentences.map(({ text }) => vocabulary.read(text));
  const size = vocabulary.letters.length;
  const [frequency, count, capitals] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [first, last] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1)];
  const fresh = new Int32Array(runs.reduce((most, { length }) => Math.max(most, length), 0));
  const sets = runs.map((run, index) => {
    let found = 0;
    for (const term of run) {
      count[term]! += 1;
      if (last[term] === index) continue;
      if (first[term] === -1) first[term] = index;
      last[term] = index;
      frequency[term]! += 1;
      fresh[found++] = term;
    }
    return fresh.slice(0, found);
  });
  for (const { text } of sentences) {
    for (const word of capitalised(text)) {
      const term = vocabulary.find(word);
      if (term >= 0) capitals[term]! += 1;
    }
  }
  const inTitle = new Uint8Array(size);
  for (const word of words(title)) {
    const term = vocabulary.find(word);
    if (term >= 0) inTitle[term] = 1;
  }
  const letters = Int32Array.from(vocabulary.letters);
  const digits = Uint8Array.from(vocabulary.digits);
  return { runs, sets, frequency, count, first, last, letters, capitals, digits, title: inTitle };
}

class Vocabulary {
  readonly letters: number[] = [];
  readonly digits: number[] = [];
  /** By the fingerprint of the stem, which inflected forms share. */
  private readonly numbers = new Table();

  /** The terms of a text, in order; new ones get the next number. */
  read(text: string): Int32Array {
    const plain = foldCase(text);
    const bounds = coresOf(plain, boundsOf(plain));
    const run = new Int32Array(bounds.length / 2);
    for (let at = 0; at < run.length; at += 1)
      run[at] = this.add(plain, bounds[2 * at]!, bounds[2 * at + 1]!);
    return run;
  }

  /** The term of a word, or -1. */
  find(word: string): number {
    const part = core(word);
    return this.numbers.get(fingerprint(part, 0, stemEnd(0, part.length)));
  }

  private add(plain: string, start: number, end: number): number {
    const key = fingerprint(plain, start, stemEnd(start, end));
    let number = this.numbers.get(key);
    if (number < 0) {
      number = this.letters.push(0) - 1;
      this.numbers.set(key, number);
      this.digits.push(hasDigit(plain, start, stemEnd(start, end)) ? 1 : 0);
    }
    if (this.letters[number]! < end - start) this.letters[number] = end - start;
    return number;
  }
}

/** French l'homme and English Smith's name what homme and Smith name: the longest part says what it is. */
function core(word: string): string {
  if (!word.includes("'")) return word;
  return word.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** The bounds of words, moved to those of their cores. */
function coresOf(plain: string, bounds: Int32Array): Int32Array {
  if (!plain.includes("'")) return bounds;
  for (let at = 0; at < bounds.length; at += 2) {
    const word = plain.slice(bounds[at]!, bounds[at + 1]!);
    const part = core(word);
    bounds[at]! += word.indexOf(part);
    bounds[at + 1] = bounds[at]! + part.length;
  }
  return bounds;
}

function hasDigit(plain: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && !(kindAt(plain, at) & numeral)) at += 1;
  return at < end;
}

/** Words with a capital in lower case, but for the one that opens the sentence: it has to have one. */
function capitalised(text: string): string[] {
  const found = text.match(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? [];
  const opens = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
  return (opens ? found.slice(1) : found).map((word) => word.toLowerCase());
}
