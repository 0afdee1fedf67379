import { expect, test } from 'vitest';
import { checkVersion } from '../../../scripts/release/version.ts';

test.each([
  ['0.2.0', '0.1.0'],
  ['1.0.0', '0.9.9'],
  ['0.1.10', '0.1.9'],
])('%s is after %s', (next, current) => {
  expect(() => checkVersion(next, current)).not.toThrow();
});

test.each([
  ['0.1.0', '0.1.0', 'is not after'],
  ['0.1.9', '0.1.10', 'is not after'],
  ['1.0', '0.1.0', 'is no version'],
  ['v1.0.0', '0.1.0', 'is no version'],
  ['1.0.0-beta', '0.1.0', 'is no version'],
  ['01.0.0', '0.1.0', 'is no version'],
])('%s after %s: %s', (next, current, mistake) => {
  expect(() => checkVersion(next, current)).toThrow(mistake);
});
