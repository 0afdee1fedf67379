import { expect, test } from 'vitest';
import { findRepeatCandidates } from '../../../src/engine/collapse/repeat-candidates.ts';
import { shinglesOf } from '../../../src/engine/collapse/shingles.ts';
import { fingerprints } from '../../../src/engine/text/fingerprints.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ');

test.each<[name: string, texts: readonly string[], expected: readonly number[]]>([
  ['no text', [], []],
  ['nothing is repeated', [words(0, 20), words(20, 40)], []],
  ['a copy', [words(0, 20), words(20, 40), words(0, 20)], [0, 2]],
  ['a quotation from a long paragraph', [words(0, 80), words(30, 40)], [1]],
  ['a paragraph that repeats itself', [`${words(0, 10)} ${words(0, 10)}`], [0]],
  ['five repeated words', [words(0, 20), `${words(0, 5)} ${words(40, 60)}`], []],
])('%s', (_, texts, expected) => {
  expect(findRepeatCandidates(texts.map((text) => shinglesOf(fingerprints(text))))).toEqual(expected);
});
