// The reward of picking some sentences of an article: ROUGE-1 plus ROUGE-2 F1, as measure/rouge.ts computes them. Words are
// numbered once, because training asks some hundred times per article.
import { tokenize } from '../measure/rouge.ts';

/** Returns the sum of both F1 of the sentences with these indices, in reading order: 0 to 2. */
export type Reward = (picked: readonly number[]) => number;

export function rewardOf(
  sentences: readonly string[],
  references: readonly string[],
  language: string,
): Reward {
  const numberOf = wordNumbers();
  const toNumbers = (text: string): number[] => tokenize(text, language).map(numberOf);
  const texts = sentences.map(toNumbers);
  const truths = references.map((reference) => {
    const words = toNumbers(reference);
    return { words: countEach(words), bigrams: countEach(bigramsOf(words)), length: words.length };
  });
  return (picked) => {
    const words = [...picked].sort((a, b) => a - b).flatMap((index) => texts[index]!);
    const bigrams = bigramsOf(words);
    const best = (score: (truth: (typeof truths)[number]) => number) => Math.max(0, ...truths.map(score));
    return (
      best((truth) => f1(countHits(words, truth.words), words.length + truth.length)) +
      best((truth) => f1(countHits(bigrams, truth.bigrams), bigrams.length + truth.length - 1))
    );
  };
}

/** Returns a function that gives equal words equal numbers, from 0 on. */
function wordNumbers(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
}

/** Returns each two neighbouring words as one number. No article has 2^26 different words. */
const bigramsOf = (words: readonly number[]): number[] =>
  words.slice(1).map((word, index) => words[index]! * 2 ** 26 + word);

function countEach(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Counts the values that are in the reference, each at most as often as there. */
function countHits(values: readonly number[], reference: ReadonlyMap<number, number>): number {
  const used = new Map<number, number>();
  let hits = 0;
  for (const value of values) {
    const usedBefore = used.get(value) ?? 0;
    if (usedBefore >= (reference.get(value) ?? 0)) continue;
    used.set(value, usedBefore + 1);
    hits += 1;
  }
  return hits;
}

const f1 = (hits: number, bothLengths: number): number => (hits === 0 ? 0 : (2 * hits) / bothLengths);
