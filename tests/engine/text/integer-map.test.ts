import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IntegerMap } from '../../../src/engine/text/integer-map.ts';

test('behaves like a Map, with any number of keys', () => {
  // Keys that share their last bits compete for the same slot.
  const anyKey = fc.oneof(
    fc.integer(),
    fc.nat(99).map((high) => high << 20),
  );
  const pairs = fc.array(fc.tuple(anyKey, fc.nat(2 ** 31 - 2)), { maxLength: 2000, size: 'max' });
  fc.assert(
    fc.property(pairs, fc.array(anyKey), (entries, others) => {
      const [integers, map] = [new IntegerMap(), new Map<number, number>()];
      for (const [key, value] of entries) {
        integers.set(key, value);
        map.set(key, value);
      }
      const keys = [...map.keys(), ...others];
      expect(keys.map((key) => integers.get(key))).toEqual(keys.map((key) => map.get(key) ?? -1));
    }),
    { numRuns: 50 },
  );
});
