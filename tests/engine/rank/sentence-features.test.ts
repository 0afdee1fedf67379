import { expect, test } from 'vitest';
import type { Sentence } from '../../../src/engine/model.ts';
import { measureArticle } from '../../../src/engine/rank/article-statistics.ts';
import { features, featuresOfReason } from '../../../src/engine/rank/sentence-features.ts';
import { termFeatures } from '../../../src/engine/rank/term-salience.ts';
import { lines } from '../build.ts';

/** Gives every term a salience of one half. */
const flat = termFeatures.map(() => 0);

function values(name: string, sentences: readonly Sentence[], title = ''): number[] {
  const document = measureArticle(sentences, title, 'en', flat);
  const { value } = features.find((feature) => feature.name === name)!;
  return sentences.map((_, index) => Number(value(index, document).toFixed(2)));
}

const news = [
  'OSLO, Monday',
  'The bridge over the river closes.',
  'Nobody has repaired the bridge since 1990.',
  'Would Ada Lind swim?',
];

test.each<[string, readonly string[], readonly number[]]>([
  // A dateline does not count: the sentence after it is the lead.
  ['lead', news, [1, 1, 0, 0]],
  ['second', news, [0, 0, 1, 0]],
  ['position', news, [0, 0, 0.69, 1.1]],
  ['depth', news, [0, 0, 0.25, 0.5]],
  ['length', news, [1.1, 1.95, 2.08, 1.61]],
  ['short', news, [0.75, 0.25, 0.13, 0.5]],
  ['long', ['word '.repeat(60), 'word'], [0.5, 0]],
  ['figures', news, [0, 0, 1, 0]],
  // A capital at the beginning of a sentence does not make a name.
  ['names', news, [0.69, 0, 0, 1.1]],
  ['quotation mark', ['He said “no”.', '"No."', 'No.'], [1, 1, 0]],
  ['opens with quotation mark', ['He said “no”.', '"No."', '«Non.»'], [0, 1, 1]],
  ['salience', ['One two.', 'One.'], [0.1, -0.51]],
  ['salience relative to highest', ['One two.', 'One.'], [1, 0.5]],
  ['share of total salience', ['One two.', 'One.'], [1, 0.5]],
  ['salience per term', ['One two.', 'One.'], [0.5, 0.5]],
  ['density rank', ['One one one one.', 'One two.'], [0.69, 0]],
  ['early salience', ['One two three four five.', 'One two three four five.'], [0.96, 0.48]],
  ['novelty', ['One two.', 'One three.'], [1, 0.5]],
  ['recurring terms', ['One two.', 'One three.', 'Four.'], [0.5, 0.5, 0]],
  ['recurring pairs', ['One two three.', 'One two.', 'Two one.'], [0.69, 0.69, 0]],
  ['share of recurring pairs', ['One two three.', 'One two.', 'Two one.'], [0.5, 1, 0]],
  ['similarity to preceding', ['Red.', 'Red.', 'Cat.'], [0, 1, 0]],
  ['similarity to following', ['Red.', 'Red.', 'Cat.'], [0.5, 0, 0]],
])('%s', (name, texts, expected) => {
  expect(values(name, lines(...texts))).toEqual(expected);
});

test.each<[string, string, readonly number[]]>([
  ['similarity to title', 'River!', [0, 0.52, 0, 0]],
  ['share of title', 'The bridge closes', [0, 1, 0.67, 0]],
  ['share of title', '', [0, 0, 0, 0]],
])('%s of "%s"', (name, title, expected) => {
  expect(values(name, lines(...news), title)).toEqual(expected);
});

test('every feature has a unique name and is a finite number for any sentence', () => {
  const names = features.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(Object.values(featuresOfReason).flat()));
  for (const text of ['', '…', 'a', '我', '\u0301', '"'.repeat(50)]) {
    for (const name of names) expect(values(name, lines(text, text)).every(Number.isFinite), name).toBe(true);
  }
});
