import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCase } from '../../../src/engine/text/characters.ts';
import { fingerprints } from '../../../src/engine/text/fingerprints.ts';
import { countWords, stem, words } from '../../../src/engine/text/words.ts';

test.each<[text: string, words: readonly string[]]>([
  ['The mayor’s U-turn', ['the', "mayor's", 'u', 'turn']],
  ["It's 5'6 “tall”", ["it's", '5', '6', 'tall']],
  ['L’été à Nîmes', ["l'été", 'à', 'nîmes']],
  ['3.5 percent of 1,200', ['3', '5', 'percent', 'of', '1', '200']],
  ['e\u0301te\u0301', ['e\u0301te\u0301']],
  ['Straße ΑΒΓ Мир', ['straße', 'αβγ', 'мир']],
  ['İki iki ΤΟΣ τος', ['iki', 'iki', 'τοσ', 'τοσ']],
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
  ['Two words', { words: 2, characters: 0, letters: 0 }],
  ['中文 and 日本', { words: 1, characters: 4, letters: 0 }],
  ['กขค 3 ရေ', { words: 1, characters: 0, letters: 5 }],
  // One word for the reader.
  ['1,204.50 dollars', { words: 2, characters: 0, letters: 0 }],
  ['٦٫٤ و ১,২০০', { words: 3, characters: 0, letters: 0 }],
  ['می\u200cکنند', { words: 1, characters: 0, letters: 0 }],
  ['ד"ר לוי, 9 מ״ק', { words: 4, characters: 0, letters: 0 }],
  // But these are two.
  ['3. 4', { words: 2, characters: 0, letters: 0 }],
  ['Lind,Ada', { words: 2, characters: 0, letters: 0 }],
  ['a"b', { words: 2, characters: 0, letters: 0 }],
])('%s counts', (text, count) => expect(countWords(text)).toEqual(count));

/** What words are, as a pattern: the table of characters must say the same, and is faster. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const run = new RegExp(
  String.raw`[${unspaced}][${unspaced}\p{M}]*|[[\p{L}\p{M}\p{N}]--[${unspaced}]]+(?:['’][[\p{L}\p{M}]--[${unspaced}]]+)*`,
  'gv',
);
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const runsOf = (text: string): string[] => text.match(run) ?? [];
function pairs(piece: string): string[] {
  const characters = [...piece];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

const part = fc.constantFrom(
  ...[
    "'",
    '’',
    ' ',
    'a',
    'é',
    'e\u0301',
    '7',
    '中',
    '𠀀',
    'ー',
    'ก',
    '\u0e31',
    '၇',
    'İ',
    'ß',
    '.',
    '😀',
    '𝒜',
  ],
  ...['\ud840', '\udc00', '\u1b44'],
);
const anyText = fc.oneof(
  fc.array(part).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('words are the runs of the pattern, those without spaces in pairs', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = runsOf(foldCase(text)).flatMap((piece) =>
        startsUnspaced.test(piece) ? pairs(piece) : [piece],
      );
      expect(words(text)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test('every run is counted, by its characters where it has no spaces', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const dense = runsOf(text).filter((piece) => startsUnspaced.test(piece));
      const { words: count, characters, letters } = countWords(text);
      expect(characters + letters).toBe([...dense.join('')].length);
      // Parts that make one word for the reader are not counted twice.
      expect(count).toBeLessThanOrEqual(runsOf(text).length - dense.length);
      if (!/[.,٫٬"״\u200c]/.test(text)) expect(count).toBe(runsOf(text).length - dense.length);
    }),
    { numRuns: 2000 },
  );
});

test('a text that comes after a longer one is read by itself', () => {
  words('one two three '.repeat(2000));
  expect(words('four')).toEqual(['four']);
});

test('a text in one case is as long as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldCase(text).length).toBe(text.length);
    }),
  );
});

describe('fingerprints', () => {
  test('are equal for the same words only', () => {
    expect(fingerprints('“The Mayor’s”')).toEqual(fingerprints("the mayor's"));
    expect(fingerprints('𞤀𞤁𞤂')).toEqual(fingerprints('𞤢𞤣𞤤'));
    expect(new Set(fingerprints('one two three 1 2 中文 文中')).size).toBe(7);
  });

  test('are one for each word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = words(text);
        const numbers = fingerprints(text);
        expect(numbers.length).toBe(found.length);
        expect([...numbers]).toEqual(
          found.map((word) => (words(word).length === 1 ? fingerprints(word)[0] : expect.any(Number))),
        );
      }),
    );
  });
});
