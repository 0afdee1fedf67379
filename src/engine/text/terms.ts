// Sentences → numbered terms. A word is read once and is a number from then on, so that everything that counts words
// later runs over typed arrays in time linear in the text.

import type { Sentence } from '../model.ts';
import { apostrophe, capital, kindAt, numeral } from './characters.ts';
import { fingerprint } from './fingerprints.ts';
import { Table } from './table.ts';
import { integers } from './typed-arrays.ts';
import { boundsOf, stemEnd } from './words.ts';

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
  const [frequency, count] = [new Int32Array(size), new Int32Array(size)];
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
    const set = integers(found);
    for (let at = 0; at < found; at += 1) set[at] = fresh[at]!;
    return set;
  });
  return {
    runs,
    sets,
    frequency,
    count,
    first,
    last,
    letters: new Int32Array(vocabulary.letters),
    capitals: new Int32Array(vocabulary.capitals),
    digits: new Uint8Array(vocabulary.digits),
    title: vocabulary.mark(title),
  };
}

class Vocabulary {
  readonly letters: number[] = [];
  readonly capitals: number[] = [];
  readonly digits: number[] = [];
  /** By the fingerprint of the stem, which inflected forms share. */
  private readonly numbers = new Table();

  /** The terms of a sentence, in order; new ones get the next number. */
  read(text: string): Int32Array {
    const bounds = boundsOf(text);
    const opening = bounds[0];
    narrow(bounds, text);
    const run = integers(bounds.length / 2);
    for (let at = 0; at < run.length; at += 1) {
      const [start, end] = [bounds[2 * at]!, bounds[2 * at + 1]!];
      const term = this.add(text, start, stemEnd(start, end));
      if (this.letters[term]! < end - start) this.letters[term] = end - start;
      // What opens the sentence has to have one.
      if (start !== opening && kindAt(text, start) & capital) this.capitals[term]! += 1;
      run[at] = term;
    }
    return run;
  }

  /** 1 for each term that stands in a text. */
  mark(text: string): Uint8Array {
    const found = new Uint8Array(this.letters.length);
    const bounds = boundsOf(text);
    narrow(bounds, text);
    for (let at = 0; at < bounds.length; at += 2) {
      const start = bounds[at]!;
      const term = this.numbers.get(fingerprint(text, start, stemEnd(start, bounds[at + 1]!)));
      if (term >= 0) found[term] = 1;
    }
    return found;
  }

  private add(text: string, start: number, end: number): number {
    const key = fingerprint(text, start, end);
    let term = this.numbers.get(key);
    if (term >= 0) return term;
    term = this.letters.push(0) - 1;
    this.numbers.set(key, term);
    this.capitals.push(0);
    this.digits.push(hasDigit(text, start, end) ? 1 : 0);
    return term;
  }
}

/** Moves the bounds of words to those of their longest parts: l'homme and Smith's name what homme and Smith name. */
function narrow(bounds: Int32Array, text: string): void {
  if (!/['’]/.test(text)) return;
  for (let at = 0; at < bounds.length; at += 2) {
    const end = bounds[at + 1]!;
    let start = bounds[at]!;
    let longest = 0;
    for (let place = start; place <= end; place += 1) {
      if (place < end && kindAt(text, place) !== apostrophe) continue;
      if (place - start > longest) {
        longest = place - start;
        bounds[at] = start;
        bounds[at + 1] = place;
      }
      start = place + 1;
    }
  }
}

function hasDigit(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && !(kindAt(text, at) & numeral)) at += 1;
  return at < end;
}
