import { expect, test } from 'vitest';
import { isCreditOrTruncated, namesAndNumbersIn } from '../../../src/engine/collapse/names-and-numbers.ts';

test.each<[text: string, expected: readonly number[]]>([
  ['the mayor paid 9 million euros', [3]],
  ['the mayor Ada Lind paid', [2, 3]],
  ['on 3 May and in may', [1, 2, 5]],
  ['nothing here', []],
  ['the bridge (Photo: Ada Lind)', []],
  ['橋は3月に', [1]],
])('names and numbers of "%s": %j', (text, expected) => {
  expect(namesAndNumbersIn(text)).toEqual(expected);
});

test.each([
  ['(Reuters)', true],
  ['The bridge is clo…', true],
  ['Kelden, Monday', true],
  ['The bridge is closed.', false],
  ['“The bridge is closed.”', false],
  ['橋は閉まった。', false],
  ['پل بند ہے۔', false],
])('"%s" is a credit or truncated: %s', (sentence, expected) => {
  expect(isCreditOrTruncated(sentence)).toBe(expected);
});
