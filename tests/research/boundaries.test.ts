import { expect, test } from 'vitest';
import { boundaryF1, isExact, matchBoundaries } from '../../research/measure/boundaries.ts';

// Sentences are written with | between them.
const match = (found: string, wanted: string) => matchBoundaries(found.split('|'), wanted.split('|'));

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
])('%j for %j', (found, wanted, f1, exact) => {
  const boundaries = match(found, wanted);
  expect(boundaryF1([boundaries])).toBeCloseTo(f1, 10);
  expect(isExact(boundaries)).toBe(exact);
});

test('over several texts the boundaries are summed', () => {
  expect(boundaryF1([match('A.|B.|C.|D.', 'A.|B.|C.|D.'), match('A. B.', 'A.|B.')])).toBeCloseTo(10 / 11, 10);
});
