import { expect, test } from 'vitest';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines } from '../build.ts';

const terms = readTerms(
  lines('The bridge, the bridges of Kelden.', 'Kelden has 2 Bridges.', '…'),
  'Bridge 3',
  ['A bridge, the bridge', '…'],
);
// Terms: 0 the, 1 bridg, 2 of, 3 kelde, 4 has, 5 2.

test('terms are numbered in the order of their first occurrence', () => {
  expect(terms.sequences.map((sequence) => [...sequence])).toEqual([[0, 1, 0, 1, 2, 3], [3, 4, 5, 1], []]);
  expect(terms.sets.map((set) => [...set])).toEqual([[0, 1, 2, 3], [3, 4, 5, 1], []]);
});

test.each([
  ['sentenceFrequency', [1, 2, 1, 2, 1, 1]],
  ['occurrences', [2, 3, 1, 2, 1, 1]],
  ['first', [0, 0, 0, 0, 1, 1]],
  ['last', [0, 1, 0, 1, 1, 1]],
  ['letters', [3, 7, 2, 6, 3, 1]],
  ['capitals', [0, 1, 0, 1, 0, 0]],
  ['hasDigit', [0, 0, 0, 0, 0, 1]],
  ['isInTitle', [0, 1, 0, 0, 0, 0]],
] as const)('%s by term', (property, expected) => {
  expect([...terms[property]]).toEqual(expected);
});

test('headings are read as terms that a sentence has too', () => {
  expect(terms.headings.map((heading) => [...heading])).toEqual([[1, 0], []]);
});

test.each([
  ['l’homme', 'homme'],
  ['Smith’s', 'Smith'],
  ["rock'n'roll", 'rock'],
])('%s has the term of its longest part, %s', (word, part) => {
  const { sequences } = readTerms(lines(word, part), '');
  expect(sequences[0]).toEqual(sequences[1]);
});
