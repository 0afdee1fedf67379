import { expect, test } from 'vitest';
import { withFallbacks } from '../../../src/engine/language/fallbacks.ts';

test.each([
  ['en', ['en']],
  ['no', ['no', 'nb', 'da']],
  ['nn', ['nn', 'nb', 'da']],
  ['sk', ['sk', 'cs']],
  ['fil', ['fil']],
  ['constructor', ['constructor']],
])('%s: %j', (language, expected) => {
  expect(withFallbacks(language)).toEqual(expected);
});
