import { expect, test } from 'vitest';
import { isEqual } from '../../src/popup/is-equal.ts';

test.each<[name: string, one: unknown, other: unknown, expected: boolean]>([
  ['the same keys in another order', { a: 1, b: { c: [1], d: 'x' } }, { b: { d: 'x', c: [1] }, a: 1 }, true],
  ['a key without a value', { a: 1, b: undefined }, { a: 1 }, true],
  ['another value', { a: { b: 1 } }, { a: { b: 2 } }, false],
  ['one key more', { a: 1 }, { a: 1, b: null }, false],
  ['another order of a list', [1, 2], [2, 1], false],
  ['a longer list', [1], [1, 2], false],
  ['a list and an object', [1], { 0: 1 }, false],
  ['null and an object', null, {}, false],
])('%s', (_, one, other, expected) => {
  expect(isEqual(one, other)).toBe(expected);
  expect(isEqual(other, one)).toBe(expected);
});
