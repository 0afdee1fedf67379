import { expect, test } from 'vitest';
import { boundaryF1, countBoundaries, isExactSplit } from '../../../research/measure/boundary-f1.ts';

/** Sentences are separated by |. */
const count = (predicted: string, expected: string) =>
  countBoundaries(predicted.split('|'), expected.split('|'));

test.each([
  ['A b.|C d.', 'A b.|C d.', 1, true],
  ['A b. |\n C  d.', 'A b.|C d.', 1, true],
  ['A b. C d.', 'A b.|C d.', 2 / 3, false],
  ['A.|b.|C d.', 'A. b.|C d.', 0.8, false],
  ['A|b. C d.', 'A b.|C d.', 0.5, false],
  ['A b.||C d.', 'A b.|C d.', 1, true],
  ['你好。|再见。', '你好。|再见。', 1, true],
  ['', '', 1, true],
  ['', 'A.', 0, false],
])('%j for %j', (predicted, expected, f1, isExact) => {
  const counts = count(predicted, expected);
  expect(boundaryF1([counts])).toBeCloseTo(f1, 10);
  expect(isExactSplit(counts)).toBe(isExact);
});

test('the boundaries of several texts are summed', () => {
  expect(boundaryF1([count('A.|B.|C.|D.', 'A.|B.|C.|D.'), count('A. B.', 'A.|B.')])).toBeCloseTo(10 / 11, 10);
});
