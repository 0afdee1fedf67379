import { expect, test } from 'vitest';
import { scoreChoice } from '../../../research/measure/choice-score.ts';

const choice = { best: [0, 3, 5, 8], top: [5, 0, 8], fine: [1, 4], bad: [2, 9] };

test.each<[string, (number | undefined)[], number, number, number]>([
  ['all of the best', [0, 3, 5, 8], 1, 1, 0],
  ['a fine one counts half', [0, 3, 5, 1], 3.5 / 4, 2 / 3, 0],
  ['bad ones', [2, 9, 0, 6], 1 / 4, 1 / 3, 1 / 2],
  ['fewer picks gain less, and bad is their share', [0, 2], 1 / 4, 1 / 3, 1 / 2],
  ['a pick that is none of the sentences', [0, 3, undefined, undefined], 2 / 4, 1 / 3, 0],
  ['the same sentence twice', [5, 5, 0, 3], 3 / 4, 2 / 3, 0],
  ['no picks', [], 0, 0, 0],
])('%s', (_name, picks, gain, top, bad) => {
  expect(scoreChoice(picks, choice, 4)).toEqual({ gain, top, bad });
});

test('another length', () => {
  expect(scoreChoice([5, 1], choice, 2)).toEqual({ gain: 3 / 4, top: 1 / 3, bad: 0 });
});
