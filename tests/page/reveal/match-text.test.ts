import { describe, expect, test } from 'vitest';
import { contextSimilarity, findMatches, significant } from '../../../src/page/reveal/match-text.ts';

/** The matches in a text, as they are in it; white space left out. */
const matches = (text: string, wanted: string) => {
  const page = significant(text);
  return findMatches(page, significant(wanted)).map(({ start, end }) => page.slice(start, end));
};

test.each([
  ['a b\tc\n', 'abc'],
  ['co\u00adop\u200b \u202aA\u202c', 'coopA'],
  ['Ünï 1,5 %', 'Ünï1,5%'],
])('the significant characters of %j are %j', (text, expected) => {
  expect(significant(text)).toBe(expected);
});

describe('exact matches', () => {
  test.each([
    ['One two. One two.', 'One two.', ['Onetwo.', 'Onetwo.']],
    ['One  two.', 'One two.', ['Onetwo.']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['One two.', 'Three.', []],
    ['One two.', '', []],
  ])('%j, %j', (text, wanted, expected) => {
    expect(matches(text, wanted)).toEqual(expected);
  });
});

test('a first letter that is a picture', () => {
  expect(matches('olm built the old pier.', 'Holm built the old pier.')).toEqual(['olmbuilttheoldpier.']);
  expect(matches('olm came.', 'Holm came.')).toEqual([]);
});

const short = 'Holm built the old pier in 1953.';
describe('insertions', () => {
  test.each([
    ['Holm[1] built the old pier in 1953.', 'Holm[1]builttheoldpierin1953.'],
    ['Holm built[a] the old pier[12] in 1953.[3] More.', 'Holmbuilt[a]theoldpier[12]in1953.'],
    ['Holm built the old pier in 195[2]3.', 'Holmbuilttheoldpierin195[2]3.'],
    ['Holm[citation needed] built the old pier in 1953.', 'Holm[citationneeded]builttheoldpierin1953.'],
    ['Holm bbuilt the old pier in 1953.', 'Holmbbuilttheoldpierin1953.'],
    ['Holm sold it. Holm[1] built the old pier in 1953.', 'Holm[1]builttheoldpierin1953.'],
  ])('%s', (text, expected) => {
    expect(matches(text, short)).toEqual([expected]);
  });

  test.each([
    ['a character is missing', 'Holm[1] built the pier in 1953.', short],
    ['more is inserted than half of it', `Holm ${'and others '.repeat(4)}built the old pier in 1953.`, short],
    ['it is shorter than 16 characters', 'Nobody[1] was hurt.', 'Nobody was hurt.'],
    ['fewer than four characters continue it', 'Holm bu-il-t t-he o-ld p-ie-r i-n 1953.', short],
  ])('no match if %s', (_, text, wanted) => {
    expect(matches(text, wanted)).toEqual([]);
  });

  test('an exact match wins', () => {
    expect(matches(`Holm[1] built the old pier in 1953. ${short}`, short)).toEqual([significant(short)]);
  });

  test('a doubly escaped entity in the page is an insertion', () => {
    expect(matches('Holm &amp; Sons built the pier.', 'Holm & Sons built the pier.')).toHaveLength(1);
  });
});

describe('both ends', () => {
  const long =
    'The harbour board of Kelden voted on Tuesday to close the ferry terminal by the end of March.';
  test.each([
    ['the middle was edited', long.replace('Tuesday', 'Wednesday'), 1],
    ['the start was edited', long.replace('harbour', 'port'), 0],
    ['the ends are too far apart', long.replace('Tuesday', 'x'.repeat(60)), 0],
  ])('%s', (_, text, count) => {
    expect(matches(text, long)).toHaveLength(count);
  });

  test('no match of a passage shorter than both ends', () => {
    expect(matches(short.replace('old', 'new'), short)).toEqual([]);
  });
});

test.each([
  ['abcXdef', 'abc', 'def', 6],
  ['zbcXdez', 'abc', 'def', 4],
  ['X', 'abc', 'def', 0],
  ['aXa', '', '', 0],
])('the context of X in %s is like %j and %j by %d characters', (text, before, after, similarity) => {
  const start = text.indexOf('X');
  expect(contextSimilarity(text, { start, end: start + 1 }, before, after)).toBe(similarity);
});
