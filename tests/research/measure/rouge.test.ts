import { describe, expect, test } from 'vitest';
import { rouge, tokenize } from '../../../research/measure/rouge.ts';

const score = (reference: string | string[], summary: string, language = 'en') => {
  const { rouge1, rouge2, rougeLsum } = rouge(summary, [reference].flat(), language);
  return [rouge1, rouge2, rougeLsum].map((value) => Number(value.toFixed(4)));
};

// The cases and values of rouge-score's own tests (rouge_scorer_test.py), then Lin 2004, sections 3.1 and 3.2.
test.each([
  ['testing one two', 'testing', [0.5, 0, 0.5]],
  ['testing one two', 'testing one', [0.8, 0.6667, 0.8]],
  ['testing one two', 'testing two', [0.8, 0, 0.8]],
  ['testing one two', '', [0, 0, 0]],
  ['', 'w1', [0, 0, 0]],
  ['w1 w2 w3 w4 w5', '/', [0, 0, 0]],
  ['w1 w2 w3 w4 w5', 'w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5', [0.5333, 0.1538, 0.5333]],
  ['police killed the gunman', 'police kill the gunman', [0.75, 0.3333, 0.75]],
  ['police killed the gunman', 'the gunman kill police', [0.75, 0.3333, 0.5]],
])('%j against %j', (reference, summary, expected) => {
  expect(score(reference, summary)).toEqual(expected);
});

describe('what the measures do', () => {
  test.each([
    [
      'a repeated word counts as often as the reference has it',
      'the cat',
      'the the the cat',
      [0.6667, 0.5, 0.6667],
    ],
    ['an n-gram may span two sentences', 'one two\nthree four', 'one\ntwo three\nfour', [1, 1, 1]],
    ['order within a sentence matters to Lsum', 'one two three four', 'four three two one', [1, 0, 0.25]],
    ['order of the sentences does not', 'one two\nthree four', 'three four\none two', [1, 0.6667, 1]],
    ['of several references the best counts', ['nothing alike', 'one two', 'one'], 'one two', [1, 1, 1]],
    ['each measure has its own best', ['b a d c', 'a b x y z q'], 'a b c d', [1, 0.25, 0.5]],
    ['no reference', [], 'one', [0, 0, 0]],
  ])('%s', (_name, reference, summary, expected) => {
    expect(score(reference, summary)).toEqual(expected);
  });
});

test.each([
  ['en', 'The cat’s 3rd café—U.S.', ['the', 'cat', 's', '3rd', 'caf', 'u', 's']],
  ['en-GB', 'Café', ['caf']],
  ['fr', 'L’été à Paris', ['l', 'été', 'à', 'paris']],
  ['vi', 'Việt Nam', ['việt', 'nam']],
  ['ko', '안녕 세계.', ['안녕', '세계']],
  ['hi', 'हिन्दी में', ['हिन्दी', 'में']],
  ['id', 'Jakarta (2024)', ['jakarta', '2024']],
])('tokens of %s %j', (language, text, expected) => {
  expect(tokenize(text, language)).toEqual(expected);
});
