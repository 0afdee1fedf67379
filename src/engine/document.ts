// Sentences → what the features read: places, lengths, importance and likeness of each sentence to the others. Likeness
// to all others is one product with a running sum of vectors, never a table of pairs, so time is linear in the text.
import { importanceOf } from './importance.ts';
import type { Sentence } from './model.ts';
import { readTerms, type Terms } from './terms.ts';

/** Arrays are by sentence, or by term where said. */
export interface Document {
  readonly sentences: readonly Sentence[];
  readonly terms: Terms;
  /** How many sentences of substance stand before: a byline or a dateline does not push the lead down. */
  readonly places: Float64Array;
  /** Words. */
  readonly lengths: Float64Array;
  /** False where the article is one paragraph, as where breaks were lost: then opening one says nothing. */
  readonly paragraphed: boolean;
  /** By term. */
  readonly importance: Float64Array;
  /** The importance of a sentence's terms together, of those that it is the first to use, of those of the title. */
  readonly salience: Float64Array;
  readonly novelty: Float64Array;
  readonly titled: Float64Array;
  /** The highest salience, the sum over all terms, and over those of the title. */
  readonly most: { readonly salience: number; readonly importance: number; readonly titled: number };
  /** From 0 for the best: by salience, by salience for its length, by likeness to all others. */
  readonly ranks: {
    readonly salience: Float64Array;
    readonly density: Float64Array;
    readonly centrality: Float64Array;
  };
  /** Mean cosine to the sentences before and after. */
  readonly backward: Float64Array;
  readonly forward: Float64Array;
  /** Cosine to the first sentence of substance, which itself has 0, and to the title. */
  readonly likeLead: Float64Array;
  readonly likeTitle: Float64Array;
  /** Two words in a row that another sentence has too. */
  readonly recurringPairs: Float64Array;
}

/** Fewer words are a dateline, a byline or a cry. */
const fewestWords = 5;

/** `weights` are those of importance.ts. */
export function describe(
  sentences: readonly Sentence[],
  title: string,
  weights: readonly number[],
): Document {
  const terms = readTerms(sentences, title);
  const places = placesOf(terms);
  const importance = importanceOf(terms, places, weights);
  const rarity = Float64Array.from(terms.frequency, (count) => Math.log((1 + sentences.length) / count));
  const sizes = Float64Array.from(
    terms.sets,
    (set) => Math.sqrt(sum(set, (term) => rarity[term]! ** 2)) || 1,
  );
  const lead = terms.runs.findIndex((run) => run.length >= fewestWords);
  const cosine = (other: ReadonlySet<number>): Float64Array => {
    const size = Math.sqrt(sum(other, (term) => rarity[term]! ** 2)) || 1;
    return Float64Array.from(
      terms.sets,
      (set, index) => sum(set, (term) => (other.has(term) ? rarity[term]! ** 2 : 0)) / size / sizes[index]!,
    );
  };
  const likeLead = cosine(new Set(terms.sets[lead]));
  likeLead[lead] = 0;
  const inTitle = new Set([...importance.keys()].filter((term) => terms.title[term] === 1));
  const salienceOf = (counts: (term: number, index: number) => boolean) =>
    Float64Array.from(terms.sets, (set, index) =>
      sum(set, (term) => (counts(term, index) ? importance[term]! : 0)),
    );
  const salience = salienceOf(() => true);
  const { backward, forward } = likeness(terms, rarity, sizes);
  return {
    sentences,
    terms,
    places,
    lengths: Float64Array.from(terms.runs, ({ length }) => length),
    paragraphed: sentences.some(({ paragraph }) => paragraph !== sentences[0]!.paragraph),
    importance,
    salience,
    novelty: salienceOf((term, index) => terms.first[term] === index),
    titled: salienceOf((term) => terms.title[term] === 1),
    most: {
      salience: salience.reduce((most, value) => Math.max(most, value), 1e-9),
      importance: sum(importance, (value) => value) || 1,
      titled: sum(inTitle, (term) => importance[term]!) || 1,
    },
    ranks: {
      salience: ranksOf(salience),
      density: ranksOf(salience.map((value, index) => value / Math.sqrt(1 + terms.runs[index]!.length))),
      centrality: ranksOf(
        backward.map((past, index) => past * index + forward[index]! * (sentences.length - 1 - index)),
      ),
    },
    backward,
    forward,
    likeLead,
    likeTitle: cosine(inTitle),
    recurringPairs: recurringPairs(terms),
  };
}

export function placesOf({ runs }: Terms): Float64Array {
  let place = 0;
  return Float64Array.from(runs, ({ length }) => (length < fewestWords ? place : place++));
}

/** One pass forward with the sum of the vectors so far, one for the sum of all. */
function likeness({ sets, frequency }: Terms, rarity: Float64Array, sizes: Float64Array) {
  const [before, all] = [new Float64Array(frequency.length), new Float64Array(frequency.length)];
  sets.forEach((set, index) => {
    for (const term of set) all[term]! += rarity[term]! / sizes[index]!;
  });
  const [backward, forward] = [new Float64Array(sets.length), new Float64Array(sets.length)];
  sets.forEach((set, index) => {
    const past = sum(set, (term) => before[term]! * rarity[term]!) / sizes[index]!;
    const whole = sum(set, (term) => all[term]! * rarity[term]!) / sizes[index]!;
    backward[index] = past / Math.max(1, index);
    forward[index] = (whole - past - 1) / Math.max(1, sets.length - 1 - index);
    for (const term of set) before[term]! += rarity[term]! / sizes[index]!;
  });
  return { backward, forward };
}

function recurringPairs({ runs, frequency }: Terms): Float64Array {
  // A pair as one number; in a text that fits in memory it stays far below 2⁵³.
  const pair = (run: Int32Array, at: number) => run[at]! * frequency.length + run[at + 1]!;
  const lastSeen = new Map<number, number>();
  const recurring = new Set<number>();
  runs.forEach((run, index) => {
    for (let at = 0; at + 1 < run.length; at += 1) {
      // Only a pair of recurring words can recur, which spares the table most of the text.
      if (frequency[run[at]!] === 1 || frequency[run[at + 1]!] === 1) continue;
      const seen = lastSeen.get(pair(run, at));
      if (seen === undefined) lastSeen.set(pair(run, at), index);
      else if (seen !== index) recurring.add(pair(run, at));
    }
  });
  return Float64Array.from(runs, (run) => {
    let count = 0;
    for (let at = 0; at + 1 < run.length; at += 1) if (recurring.has(pair(run, at))) count += 1;
    return count;
  });
}

/** Of equals the earlier one stands higher. */
function ranksOf(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length);
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}

function sum(set: Iterable<number>, value: (term: number) => number): number {
  let total = 0;
  for (const term of set) total += value(term);
  return total;
}
