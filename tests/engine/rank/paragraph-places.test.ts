import { expect, test } from 'vitest';
import { measurePlaces, type PlaceMeasure } from '../../../src/engine/rank/paragraph-places.ts';
import { paragraphs } from '../build.ts';

const places = measurePlaces(
  paragraphs(['One two.', 'Three.'], ['Four five six.']),
  Float64Array.of(2, 1, 3),
  Float64Array.of(1, 2, 4),
  4,
);

test.each<[PlaceMeasure, readonly number[]]>([
  ['place in paragraph', [0, 1, 0]],
  ['place from end of paragraph', [1, 0, 0]],
  ['sentences of paragraph', [2, 2, 1]],
  ['words of paragraph', [1.39, 1.39, 1.39]],
  ['words of paragraph relative to mean', [0.75, 0.75, 0.75]],
  ['salience of paragraph', [0.38, 0.38, 1]],
  ['best in paragraph', [0, 1, 1]],
  ['sentences after', [1.1, 0.69, 0]],
  ['words before', [0, 1.1, 1.39]],
  ['words after', [1.95, 1.61, 1.39]],
  ['share of words before', [0, 0.29, 0.43]],
  ['sentences of article', [1.1, 1.1, 1.1]],
  ['words', [2, 1, 3]],
  ['words relative to mean', [0.86, 0.43, 1.29]],
])('%s', (measure, expected) => {
  expect([...places[measure]].map((value) => Number(value.toFixed(2)))).toEqual(expected);
});

test('an article without sentences has no places', () => {
  const none = new Float64Array(0);
  for (const values of Object.values(measurePlaces([], none, none, 1))) expect(values).toHaveLength(0);
});
