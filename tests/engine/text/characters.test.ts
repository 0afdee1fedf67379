import { expect, test } from 'vitest';
import {
  apostrophe,
  capital,
  digit,
  foldCase,
  kindAt,
  letter,
  mark,
  numeral,
  other,
  sizeAt,
  startsUnspaced,
  unspaced,
} from '../../../src/engine/text/characters.ts';

test.each([
  ['a', letter],
  ['Ä', letter | capital],
  ['\u0301', mark],
  ['7', digit | numeral],
  ['٣', digit | numeral],
  ['橋', unspaced],
  ['ก', unspaced],
  ['𠮷', unspaced],
  ['’', apostrophe],
  ['“', other],
  [' ', other],
])('the flags of %s are %d', (character, flags) => {
  expect(kindAt(character, 0)).toBe(flags);
  expect(kindAt(character, character.length - 1)).toBe(flags);
});

test.each([
  ['橋は', true],
  ['bridge', false],
  ['', false],
])('"%s" starts with an unspaced script: %s', (text, expected) => {
  expect(startsUnspaced(text)).toBe(expected);
});

test('sizes are in UTF-16 units, and folding case keeps the length', () => {
  expect([sizeAt('𠮷', 0), sizeAt('a', 0)]).toEqual([2, 1]);
  expect(foldCase('İstanbul’s ΟΔΟΣ')).toBe("istanbul's οδοσ");
});
