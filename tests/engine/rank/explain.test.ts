import { expect, test } from 'vitest';
import { explainRanking } from '../../../src/engine/rank/explain.ts';
import { rank } from '../../../src/engine/rank/rank.ts';
import { lines } from '../build.ts';

const sentences = lines(
  'The council of Kelden closes the old bridge on 3 May.',
  'Engineers found cracks in the bridge and in its arches.',
  'The council pays 9 million euros for a new bridge.',
  'Subscribe to the newsletter of the council of Kelden.',
);

test('explains the same ranking', () => {
  const explained = explainRanking(sentences, 'Bridge', 'en');
  expect(explained.map(({ contributions: _, ...scored }) => scored)).toEqual(rank(sentences, 'Bridge', 'en'));
});

test('the contributions to one feature sum to zero over the article, and the strongest come first', () => {
  const explained = explainRanking(sentences, 'Bridge', 'en');
  const sums = new Map<string, number>();
  for (const { contributions } of explained) {
    for (const { feature, value } of contributions) sums.set(feature, (sums.get(feature) ?? 0) + value);
    const sizes = contributions.map(({ value }) => Math.abs(value));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  }
  for (const sum of sums.values()) expect(sum).toBeCloseTo(0, 9);
});

test('a repeated sentence has the contributions of its first occurrence, and changes no others', () => {
  const repeated = { ...sentences[2]!, order: 4, paragraph: 4 };
  const explained = explainRanking([...sentences, repeated], 'Bridge', 'en');
  const once = explainRanking(sentences, 'Bridge', 'en');
  expect(explained.slice(0, 4)).toEqual(once);
  expect(explained[4]).toMatchObject({
    sentence: repeated,
    contributions: once.find(({ sentence }) => sentence === sentences[2])!.contributions,
  });
});

test('an empty article has an empty explanation', () => {
  expect(explainRanking([], '', 'en')).toEqual([]);
});
