// Numbers the terms of an article: each distinct word stem becomes an integer, and all later counts are arrays indexed
// by term. Every word is read once, so time is linear in the text.
import type { Sentence } from '../model.ts';
import { apostrophe, capital, kindAt, numeral } from './characters.ts';
import { fingerprint } from './fingerprints.ts';
import { IntegerMap } from './integer-map.ts';
import { boundsOf, stemEnd } from './words.ts';

/** The terms of an article. Arrays are indexed by term, except `sequences` and `sets`, which are indexed by sentence. */
export interface Terms {
  /** The term of every word of each sentence, in order. */
  readonly sequences: readonly Int32Array[];
  /** The distinct terms of each sentence. */
  readonly sets: readonly Int32Array[];
  /** The number of sentences that contain the term. */
  readonly sentenceFrequency: Int32Array;
  /** The number of occurrences. */
  readonly occurrences: Int32Array;
  /** The index of the first and of the last sentence that contains the term. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The number of letters of its longest form. */
  readonly letters: Int32Array;
  /** Occurrences with a capital letter, except at the beginning of a sentence. */
  readonly capitals: Int32Array;
  /** 1 if the term contains a digit. */
  readonly hasDigit: Uint8Array;
  /** 1 if the title contains the term. */
  readonly isInTitle: Uint8Array;
  /** The distinct terms of each heading that a sentence has too. */
  readonly headings: readonly Int32Array[];
}

export function readTerms(
  sentences: readonly Sentence[],
  title: string,
  headings: readonly string[] = [],
): Terms {
  const vocabulary = new Vocabulary(expectedTerms * sentences.length);
  const sequences = sentences.map(({ text }) => vocabulary.read(text));
  const size = vocabulary.letters.length;
  const [sentenceFrequency, occurrences] = [new Int32Array(size), new Int32Array(size)];
  const [first, last] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1)];
  const distinct = new Int32Array(size);
  const sets = sequences.map((sequence, index) => {
    let found = 0;
    for (let at = 0; at < sequence.length; at += 1) {
      const term = sequence[at]!;
      occurrences[term]! += 1;
      if (last[term] === index) continue;
      if (first[term] === -1) first[term] = index;
      last[term] = index;
      sentenceFrequency[term]! += 1;
      distinct[found++] = term;
    }
    return distinct.slice(0, found);
  });
  const isInTitle = new Uint8Array(size);
  for (const term of vocabulary.termsIn(title)) isInTitle[term] = 1;
  return {
    sequences,
    sets,
    sentenceFrequency,
    occurrences,
    first,
    last,
    letters: Int32Array.from(vocabulary.letters),
    capitals: Int32Array.from(vocabulary.capitals),
    hasDigit: Uint8Array.from(vocabulary.hasDigit),
    isInTitle,
    headings: headings.map((heading) => vocabulary.termsIn(heading)),
  };
}

/** New terms per sentence. Of CNN and Daily Mail articles, few have more. */
const expectedTerms = 10;

class Vocabulary {
  readonly letters: number[] = [];
  readonly capitals: number[] = [];
  readonly hasDigit: number[] = [];
  /** Fingerprint of a stem → term. Inflected forms share a stem. */
  readonly #terms: IntegerMap;

  constructor(expectedSize: number) {
    this.#terms = new IntegerMap(expectedSize);
  }

  /** Returns the terms of a sentence in order. A new stem gets the next number. */
  read(text: string): Int32Array {
    const bounds = boundsOf(text);
    const opening = bounds[0];
    trimToLongestPart(bounds, text);
    const sequence = new Int32Array(bounds.length / 2);
    for (let at = 0; at < sequence.length; at += 1) {
      const [start, end] = [bounds[2 * at]!, bounds[2 * at + 1]!];
      const term = this.#add(text, start, stemEnd(start, end));
      if (end - start > this.letters[term]!) this.letters[term] = end - start;
      // The first word of a sentence always has a capital, so its capital carries no information.
      if (start !== opening && kindAt(text, start) & capital) this.capitals[term]! += 1;
      sequence[at] = term;
    }
    return sequence;
  }

  /** Returns the distinct known terms of a text. */
  termsIn(text: string): Int32Array {
    const found = new Set<number>();
    const bounds = boundsOf(text);
    trimToLongestPart(bounds, text);
    for (let at = 0; at < bounds.length; at += 2) {
      const start = bounds[at]!;
      const term = this.#terms.get(fingerprint(text, start, stemEnd(start, bounds[at + 1]!)));
      if (term >= 0) found.add(term);
    }
    return Int32Array.from(found);
  }

  #add(text: string, start: number, end: number): number {
    const key = fingerprint(text, start, end);
    const known = this.#terms.get(key);
    if (known >= 0) return known;
    const term = this.letters.push(0) - 1;
    this.#terms.set(key, term);
    this.capitals.push(0);
    this.hasDigit.push(hasDigit(text, start, end) ? 1 : 0);
    return term;
  }
}

/** Narrows the bounds of words with apostrophes to their longest part: l'homme → homme, Smith's → Smith. */
function trimToLongestPart(bounds: Int32Array, text: string): void {
  if (!/['’]/.test(text)) return;
  for (let at = 0; at < bounds.length; at += 2) {
    const end = bounds[at + 1]!;
    let partStart = bounds[at]!;
    let longest = 0;
    for (let offset = partStart; offset <= end; offset += 1) {
      if (offset < end && kindAt(text, offset) !== apostrophe) continue;
      if (offset - partStart > longest) {
        longest = offset - partStart;
        bounds[at] = partStart;
        bounds[at + 1] = offset;
      }
      partStart = offset + 1;
    }
  }
}

function hasDigit(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && !(kindAt(text, at) & numeral)) at += 1;
  return at < end;
}
