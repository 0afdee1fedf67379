import { expect, test } from 'vitest';
import { measureShapes, type ShapeMeasure } from '../../../src/engine/rank/sentence-shapes.ts';
import { lines } from '../build.ts';

test.each<[ShapeMeasure, string, number]>([
  ['commas', 'Red, blue، green。', 2],
  ['colons', 'Red: blue：green', 2],
  ['dashes', 'Red — blue – green-grey', 2],
  ['brackets', 'Red (blue) [green]', 2],
  ['exclamations', 'No! Yes！', 2],
  ['questions', 'Red? أزرق؟', 2],
  ['currencies and shares', '5 % of $ 3 or €2', 3],
  ['addresses', 'mail@example.org', 1],
  ['numbers', 'In 1984, 3.5 of 12', 4],
  ['years', 'In 1984 and 2020, 1500 and 19', 2],
  ['share of capitals', 'Ada Lind swims', 0.5],
  ['opens in lower case', '“the river', 1],
  ['opens in lower case', 'The river', 0],
  ['opens in lower case', '川', 0],
  ['opens with a number', '(3 rivers)', 1],
  ['opens with a number', 'Three rivers, 3 boats', 0],
  ['ends in a mark', 'Red.', 1],
  ['ends in a mark', 'Red', 0],
  ['ends in a colon', 'They said:', 1],
  ['ends in a colon', 'They: no', 0],
  ['ends in an ellipsis', 'And so on…”', 1],
  ['ends in an ellipsis', 'And so on.', 0],
])('%s of "%s"', (measure, text, expected) => {
  expect(measureShapes(lines(text), Float64Array.of(3))[measure][0]).toBe(expected);
});
