import { expect, test } from 'vitest';
import { matchSentences } from '../../../research/measure/sentence-match.ts';

const listed = ['It rained all day.', 'Buses stopped.', 'The mayor promised help.', 'Buses stopped.'];

test.each<[string, string[], (number | undefined)[]]>([
  ['the same text', ['The mayor promised help.'], [2]],
  ['other white space', [' Buses\u00a0 stopped.\n'], [1]],
  ['equal sentences serve once each', ['Buses stopped.', 'Buses stopped.'], [1, 3]],
  ['a third copy is the first again', ['Buses stopped.', 'Buses stopped.', 'Buses stopped.'], [1, 3, 1]],
  ['without its terminal', ['It rained all day'], [0]],
  ['joined: the one with most characters', ['Buses stopped. The mayor promised help.'], [2]],
  ['a part of less than half', ['The mayor'], [undefined]],
  ['two parts that reach into neighbours', ['day. Buses stopped.'], [1]],
  ['a text of somewhere else', ['The sun came out.'], [undefined]],
  ['an empty text', [' '], [undefined]],
])('%s', (_name, texts, expected) => {
  expect(matchSentences(texts, listed)).toEqual(expected);
});

test('accents are compared in NFC', () => {
  expect(matchSentences(['Le cafe\u0301 ferme.'], ['Il pleut.', 'Le caf\u00e9 ferme.'])).toEqual([1]);
});
