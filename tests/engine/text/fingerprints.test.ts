import { expect, test } from 'vitest';
import { fingerprints } from '../../../src/engine/text/fingerprints.ts';

test.each([
  ['The Bridge', 'the bridge'],
  ['ΟΔΟΣ', 'οδος'],
  ['don’t', "don't"],
  ['İzmir', 'izmir'],
])('%s and %s have the same fingerprints', (a, b) => {
  expect(fingerprints(a)).toEqual(fingerprints(b));
});

test('different words have different fingerprints, one per word', () => {
  expect(new Set(fingerprints('one two three four, one')).size).toBe(4);
  expect(fingerprints('one two three four, one')).toHaveLength(5);
});
