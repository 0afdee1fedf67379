import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../../../src/engine/model.ts';
import { type Candidates, orderByMarginalRelevance } from '../../../src/engine/rank/marginal-relevance.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines } from '../build.ts';

/** Candidates in which every term has a salience of 1. */
function candidates(
  texts: readonly string[],
  scores: readonly number[],
  faults: readonly (Fault | undefined)[] = [],
): Candidates {
  const terms = readTerms(lines(...texts), '');
  return {
    terms,
    termSalience: new Float64Array(terms.sentenceFrequency.length).fill(1),
    salience: Float64Array.from(terms.sets, ({ length }) => length),
    scores: Float64Array.from(scores),
    faults,
  };
}
const indicesOf = (given: Candidates, weights = { redundancy: 0 }) =>
  orderByMarginalRelevance(given, weights).map(({ index }) => index);

test('the highest score comes first', () => {
  expect(indicesOf(candidates(['A.', 'B.', 'C.'], [1, 3, 2]))).toEqual([1, 2, 0]);
});

test.each([
  [1 / 3, 0.333333],
  [-1.23456789, -1.234568],
])('a score of %d is rounded to six digits', (score, rounded) => {
  const [first] = orderByMarginalRelevance(candidates(['A.'], [score]), { redundancy: 0 });
  expect(first!.score).toBe(rounded);
});

test('redundancy lowers the score of a sentence by the share of its terms that are covered', () => {
  const given = candidates(['Red fox.', 'Red fox.', 'Blue whale.'], [3, 2.5, 2]);
  expect(indicesOf(given, { redundancy: -1 })).toEqual([0, 2, 1]);
  expect(indicesOf(given, { redundancy: -0.4 })).toEqual([0, 1, 2]);
});

test.each<[fault: Fault, penalty: number]>([
  ['split-quotation', 0],
  ['linked', 0],
  ['anaphoric', 10],
  ['question', 20],
  ['fragment', 30],
  ['call-to-action', 40],
])('%s costs %d', (fault, penalty) => {
  const [first] = orderByMarginalRelevance(candidates(['A.'], [1], [fault]), { redundancy: 0 });
  expect(first).toEqual({ index: 0, score: 1 - penalty });
});

test('an anaphoric sentence has no penalty once its antecedent is taken', () => {
  const given = candidates(['A.', 'B.', 'C.'], [3, 2, 1], [undefined, 'anaphoric']);
  expect(indicesOf(given)).toEqual([0, 1, 2]);
  expect(indicesOf(candidates(['A.', 'B.', 'C.'], [-20, 2, 1], [undefined, 'anaphoric']))).toEqual([2, 1, 0]);
});

test('the lazy order is the order of a full search', () => {
  const word = fc.constantFrom('red', 'fox', 'blue', 'whale', 'sea');
  const sentence = fc.tuple(fc.array(word), fc.integer({ min: -5, max: 5 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
      const given = candidates(
        sentences.map(([words]) => words.join(' ')),
        sentences.map(([, score]) => score),
        sentences.map(([, , isAnaphoric]) => (isAnaphoric ? 'anaphoric' : undefined)),
      );
      const weights = { redundancy: -1.5 };
      expect(indicesOf(given, weights)).toEqual(searchFully(given, weights));
    }),
  );
});

/** Scores every remaining sentence before each pick. */
function searchFully(given: Candidates, weights: { redundancy: number }): number[] {
  const taken: number[] = [];
  const scoreOf = (index: number) => {
    const set = [...given.terms.sets[index]!];
    const covered = set.filter((term) => taken.some((other) => given.terms.sets[other]!.includes(term)));
    const follows = taken.includes(index - 1);
    const penalty = given.faults[index] && !follows ? 10 : 0;
    return given.scores[index]! + weights.redundancy * (covered.length / (set.length || 1)) - penalty;
  };
  const rest = new Set(given.scores.keys());
  while (rest.size > 0) {
    const best = [...rest].reduce((a, b) => (scoreOf(b) > scoreOf(a) + 1e-7 ? b : a));
    taken.push(best);
    rest.delete(best);
  }
  return taken;
}
