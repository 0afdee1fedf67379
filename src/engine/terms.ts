// Sentences → numbered terms. A word is read once and is a number from then on, so that everything that counts words
// later runs over typed arrays in time linear in the text.
import type { Sentence } from './model.ts';
import { stem, words } from './words.ts';

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
  const runs = sentences.map(({ text }) => new Int32Array(words(text).map((word) => vocabulary.add(word))));
  const size = vocabulary.letters.length;
  const [frequency, count, capitals] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [first, last] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1)];
  const sets = runs.map((run, index) => {
    const fresh: number[] = [];
    for (const term of run) {
      count[term]! += 1;
      if (last[term] === index) continue;
      if (first[term] === -1) first[term] = index;
      last[term] = index;
      frequency[term]! += 1;
      fresh.push(term);
    }
    return new Int32Array(fresh);
  });
  for (const { text } of sentences) {
    for (const word of capitalised(text)) {
      const term = vocabulary.find(word);
      if (term !== undefined) capitals[term]! += 1;
    }
  }
  const inTitle = new Uint8Array(size);
  for (const word of words(title)) {
    const term = vocabulary.find(word);
    if (term !== undefined) inTitle[term] = 1;
  }
  const letters = Int32Array.from(vocabulary.letters);
  const digits = Uint8Array.from(vocabulary.digits);
  return { runs, sets, frequency, count, first, last, letters, capitals, digits, title: inTitle };
}

class Vocabulary {
  readonly letters: number[] = [];
  readonly digits: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** Inflected forms share the number of their stem; looking up the form first spares most of the cutting. */
  private readonly forms = new Map<string, number>();

  find(form: string): number | undefined {
    return this.forms.get(form) ?? this.numbers.get(stem(core(form)));
  }

  add(form: string): number {
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    const word = core(form);
    const key = stem(word);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.letters.push(0) - 1;
      this.numbers.set(key, number);
      this.digits.push(/\p{N}/u.test(key) ? 1 : 0);
    }
    this.forms.set(form, number);
    this.letters[number] = Math.max(this.letters[number]!, word.length);
    return number;
  }
}

/** French l'homme and English Smith's name what homme and Smith name: the longest part says what it is. */
function core(word: string): string {
  if (!word.includes("'")) return word;
  return word.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** Words with a capital in lower case, but for the one that opens the sentence: it has to have one. */
function capitalised(text: string): string[] {
  const found = text.match(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? [];
  const opens = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
  return (opens ? found.slice(1) : found).map((word) => word.toLowerCase());
}
