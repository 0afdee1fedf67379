import { expect, test } from 'vitest';
import { measureArticle, positionsOf } from '../../../src/engine/rank/article-statistics.ts';
import { termFeatures } from '../../../src/engine/rank/term-salience.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines } from '../build.ts';

/** Gives every term a salience of one half. */
const flat = termFeatures.map(() => 0);
const measured = (texts: readonly string[], title = '') => measureArticle(lines(...texts), title, 'en', flat);

test.each<[name: string, texts: readonly string[], positions: readonly number[]]>([
  ['no sentence', [], []],
  ['full sentences', ['One two three four five.', 'One two three four five.'], [0, 1]],
  ['a dateline before the lead', ['OSLO, Monday', 'One two three four five.', 'Six.'], [0, 0, 1]],
  ['four words are too few', ['One two three four.', 'One two three four five.'], [0, 0]],
])('positions: %s', (_, texts, positions) => {
  expect([...positionsOf(readTerms(lines(...texts), ''))]).toEqual(positions);
});

test('sums the salience of all terms, of new terms and of terms of the title', () => {
  const article = measured(['Red fox fox.', 'Red whale.', '…'], 'The whale');
  expect([...article.lengths]).toEqual([3, 2, 0]);
  expect([...article.salience]).toEqual([1, 1, 0]);
  expect([...article.novelSalience]).toEqual([1, 0.5, 0]);
  expect([...article.titleSalience]).toEqual([0, 0.5, 0]);
  expect(article).toMatchObject({ highestSalience: 1, totalSalience: 1.5, totalTitleSalience: 0.5 });
});

test('ranks by salience relative to length, and by similarity to the other sentences', () => {
  const article = measured(['Red red red fox.', 'Red fox whale.', 'Blue.']);
  expect([...article.densityRank]).toEqual([1, 0, 2]);
  expect([...article.ranks.centrality]).toEqual([0, 0.5, 1]);
  expect([...article.recurringPairs]).toEqual([1, 1, 0]);
});

test.each([[[]], [['…']]])('an article without words divides by nothing: %j', (texts) => {
  expect(measured(texts)).toMatchObject({ highestSalience: 1, totalSalience: 1, totalTitleSalience: 1 });
});
