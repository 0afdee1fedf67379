import { expect, test } from 'vitest';
import { memoizeByLanguage, primarySubtag } from '../../../src/engine/language/memoize-by-language.ts';

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['ZH_Hant_TW', 'zh'],
  ['fil-PH', 'fil'],
  ['', ''],
])('the primary subtag of %j is %j', (tag, subtag) => {
  expect(primarySubtag(tag)).toBe(subtag);
});

test('a value is made once for each tag', () => {
  const subtags: string[] = [];
  const valueFor = memoizeByLanguage((subtag) => subtags.push(subtag));
  expect([valueFor('en'), valueFor('en-GB'), valueFor('en')]).toEqual([1, 2, 1]);
  expect(subtags).toEqual(['en', 'en']);
});
