// How good a handful of an article's sentences is: ROUGE-1 plus ROUGE-2 F1 against what people wrote, as in
// measure/rouge.ts, with words numbered once since training asks some hundred times per article.
import { tokenize } from '../measure/rouge.ts';

/** The sum of both F1 for the sentences with these indices, taken in reading order: 0 to 2. */
export type Reward = (picked: readonly number[]) => number;

export function rewardOf(
  sentences: readonly string[],
  references: readonly string[],
  language: string,
): Reward {
  const numbers = new Map<string, number>();
  const numbered = (text: string): number[] =>
    tokenize(text, language).map((token) => {
      const number = numbers.get(token) ?? numbers.size;
      numbers.set(token, number);
      return number;
    });
  const texts = sentences.map(numbered);
  const truths = references.map((reference) => {
    const tokens = numbered(reference);
    return { words: counts(tokens), pairs: counts(pairs(tokens)), length: tokens.length };
  });
  return (picked) => {
    const tokens = [...picked].sort((a, b) => a - b).flatMap((index) => texts[index]!);
    const both = pairs(tokens);
    const best = (score: (truth: (typeof truths)[number]) => number) => Math.max(0, ...truths.map(score));
    return (
      best(({ words, length }) => f1(hits(tokens, words), tokens.length + length)) +
      best(({ pairs: wanted, length }) => f1(hits(both, wanted), both.length + length - 1))
    );
  };
}

/** Two words in a row as one number: no article has so many different words. */
const pairs = (tokens: readonly number[]): number[] =>
  tokens.slice(1).map((token, index) => tokens[index]! * 2 ** 26 + token);

function counts(tokens: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const token of tokens) found.set(token, (found.get(token) ?? 0) + 1);
  return found;
}

function hits(tokens: readonly number[], wanted: ReadonlyMap<number, number>): number {
  const used = new Map<number, number>();
  let sum = 0;
  for (const token of tokens) {
    const most = wanted.get(token);
    const before = used.get(token) ?? 0;
    if (most === undefined || before >= most) continue;
    used.set(token, before + 1);
    sum += 1;
  }
  return sum;
}

const f1 = (shared: number, both: number): number => (shared === 0 ? 0 : (2 * shared) / both);
