import { expect, test } from 'vitest';
import { isSentenceStarter, rulesFor } from '../../../src/engine/split/language-rules.ts';

test('a language has its own lists and most of the English ones', () => {
  const rules = rulesFor('de-AT');
  expect(rules.abbreviations).toContain('allg');
  expect(rules.abbreviations).not.toContain('gov');
  expect([...rules.numericAbbreviations]).toEqual(expect.arrayContaining(['abb', 'fig']));
  expect([...rules.sentenceStarters]).toEqual(expect.arrayContaining(['als', 'der', 'also', 'the']));
  expect(rules).toMatchObject({ hasOrdinalFullStop: true, hasVowellessWords: false, terminals: '' });
});

test.each([
  ['bs', 'hr'],
  ['no', 'da'],
  ['ms', 'id'],
])('%s has the abbreviations of %s', (language, fallback) => {
  expect(rulesFor(language).abbreviations).toEqual(rulesFor(fallback).abbreviations);
});

test.each(['und', '', 'constructor'])(
  'an unknown language (%j) has the English lists that hold for all',
  (tag) => {
    const { abbreviations, finalAbbreviations, connective } = rulesFor(tag);
    expect([abbreviations.size, connective.test('และ')]).toEqual([0, false]);
    expect(finalAbbreviations).toContain('etc');
  },
);

test('a word starts sentences in any case', () => {
  expect(isSentenceStarter('Die', rulesFor('de'))).toBe(true);
  expect(isSentenceStarter('Lind', rulesFor('de'))).toBe(false);
});
