import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Table } from '../../../src/engine/text/table.ts';

test('gives back what was set last, as a Map does, however many keys there are', () => {
  // Few that differ in their last bits, so that many want one slot.
  const key = fc.oneof(
    fc.integer(),
    fc.nat(99).map((high) => high << 20),
  );
  const pairs = fc.array(fc.tuple(key, fc.nat(2 ** 31 - 2)), { maxLength: 2000, size: 'max' });
  fc.assert(
    fc.property(pairs, fc.array(key), (set, others) => {
      const [table, map] = [new Table(), new Map<number, number>()];
      for (const [name, value] of set) {
        table.set(name, value);
        map.set(name, value);
      }
      const asked = [...map.keys(), ...others];
      expect(asked.map((name) => table.get(name))).toEqual(asked.map((name) => map.get(name) ?? -1));
    }),
    { numRuns: 50 },
  );
});
