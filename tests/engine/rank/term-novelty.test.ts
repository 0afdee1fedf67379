import { expect, test } from 'vitest';
import { measureNovelty, type NoveltyMeasure } from '../../../src/engine/rank/term-novelty.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines } from '../build.ts';

const novelty = measureNovelty(readTerms(lines('The river Lind.', 'In Lind, boats.', '…'), ''));

test.each<[NoveltyMeasure, readonly number[]]>([
  ['names introduced', [1, 0, 0]],
  ['recurring names', [1, 1, 0]],
  ['terms introduced', [1, 0, 0]],
  ['recurrences of introduced terms', [0.67, 0, 0]],
  ['share of unique terms', [0.67, 0.67, 0]],
  ['rarity', [0.83, 0.83, 0]],
])('%s', (measure, expected) => {
  expect([...novelty[measure]].map((value) => Number(value.toFixed(2)))).toEqual(expected);
});
