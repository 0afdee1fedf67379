import { expect, test } from 'vitest';
import {
  isAbbreviation,
  isTitle,
  lowerWithoutArticle,
  spacedAbbreviation,
  startsTitles,
} from '../../../src/engine/split/abbreviations.ts';
import { rulesFor } from '../../../src/engine/split/language-rules.ts';

test.each([
  ['en', 'Gov'],
  ['en', 'J'],
  ['en', 'U.S'],
  ['en', 'J.-P'],
  ['en', 'Ltd'],
  ['fr', 'av'],
  ['it', 'l’Avv'],
  ['ru', 'гор'],
  ['hi', 'डॉ'],
  ['hi', 'के'],
  ['ta', 'கே'],
  ['ta', 'மு.க'],
  ['ar', 'إف'],
  // Compounds of one that is listed.
  ['da', 'cand.mag'],
  ['de', 'dr.phil'],
  ['de', 'Dipl.-Ing'],
  ['he', "ג'"],
  // English ones with a capital, in any language; those of a fallback.
  ['fi', 'Inc'],
  ['und', 'Corp'],
  ['nn', 'osv'],
])('%s abbreviates %s', (language, word) => {
  expect(isAbbreviation(word, rulesFor(language))).toBe(true);
});

test.each([
  ['en', 'pier'],
  ['en', ''],
  ['en', 'example.org'],
  ['nl', 'NS.nl'],
  ['ar', 'bbc.com'],
  ['en', 'co-host'],
  ['en', 'didn’t'],
  ['uk', 'здоров’я'],
  // All capitals are a name.
  ['en', 'BBC'],
  ['fi', 'inc'],
  // A word without a vowel.
  ['cs', 'vlk'],
  ['ko', '왜'],
  ['hi', 'है'],
  ['ml', 'ആണ്'],
  ['en', 'incomprehensible'],
])('%s does not abbreviate %j', (language, word) => {
  expect(isAbbreviation(word, rulesFor(language))).toBe(false);
});

test.each([
  ['Mr', true],
  ['PROF', true],
  ['dott', true],
  ['Ada', false],
  ['', false],
])('%j is a title: %s', (word, expected) => {
  expect(isTitle(word)).toBe(expected);
});

test.each([
  ['l’Avv', 'avv'],
  ["dell'Ing", 'ing'],
  ['Nr', 'nr'],
])('%s without article is %s', (word, expected) => {
  expect(lowerWithoutArticle(word)).toBe(expected);
});

test.each([
  ['и т. д', 'т.д'],
  ['at 8 p. m', 'p.m'],
  ['et cetera', undefined],
  ['in Japan', undefined],
])('the letters at the end of %j', (text, expected) =>
  expect(spacedAbbreviation(text, text.length)).toBe(expected),
);

test.each([
  ['Prof', true],
  ['gen', true],
  ['Lind', false],
])('%s opens a run of titles: %s', (word, expected) => expect(startsTitles(word)).toBe(expected));
