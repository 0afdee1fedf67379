import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, fingerprints } from '../../src/engine/fingerprints.ts';
import { countWords, stem, words } from '../../src/engine/words.ts';

test.each<[text: string, words: readonly string[]]>([
  ['The mayor’s U-turn', ['the', "mayor's", 'u', 'turn']],
  ["It's 5'6 “tall”", ["it's", '5', '6', 'tall']],
  ['L’été à Nîmes', ["l'été", 'à', 'nîmes']],
  ['3.5 percent of 1,200', ['3', '5', 'percent', 'of', '1', '200']],
  ['e\u0301te\u0301', ['e\u0301te\u0301']],
  ['Straße ΑΒΓ Мир', ['straße', 'αβγ', 'мир']],
  ['हिन्दी में', ['हिन्दी', 'में']],
  ['中文字', ['中文', '文字']],
  ['字', ['字']],
  ['ラーメン3杯', ['ラー', 'ーメ', 'メン', '3', '杯']],
  ['กขค abc', ['กข', 'ขค', 'abc']],
  ['한국어 단어', ['한국어', '단어']],
  ['𝒜𝒷 😀 ok', ['𝒜𝒷', 'ok']],
  [' – … ', []],
])('%j', (text, expected) => expect(words(text)).toEqual(expected));

test('inflected forms meet in a stem', () => expect(stem('governing')).toBe(stem('governed')));

test.each([
  ['Two words', { words: 2, characters: 0 }],
  ['中文 and 日本', { words: 1, characters: 4 }],
])('%s counts', (text, count) => expect(countWords(text)).toEqual(count));

describe('fingerprints', () => {
  test('are equal for the same words only', () => {
    expect(fingerprints('“The Mayor’s”')).toEqual(fingerprints("the mayor's"));
    expect(new Set(fingerprints('one two three 1 2 中文 文中')).size).toBe(7);
  });

  test('are those of the words, one by one', () => {
    const part = fc.constantFrom(
      ...["'", '’', ' ', 'a', 'é', 'e\u0301', '7', '中', 'ー', 'ก', '\u0e31', 'İ', 'ß', '.', '😀', '𝒜'],
    );
    const text = fc.oneof(
      fc.array(part).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect([...fingerprints(value)]).toEqual(words(value).map(fingerprint));
      }),
      { numRuns: 2000 },
    );
  });
});
