import { expect, test } from 'vitest';
import { formatLength, parseLength } from '../../src/popup/settings.ts';

test.each([
  ['auto', { kind: 'auto' }],
  ['5', { kind: 'sentences', count: 5 }],
] as const)('%s is the value of %j', (value, length) => {
  expect(parseLength(value)).toEqual(length);
  expect(formatLength(length)).toBe(value);
});
