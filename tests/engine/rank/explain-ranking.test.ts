import { expect, test } from 'vitest';
import { explainRanking } from '../../../src/engine/rank/explain-ranking.ts';
import { rank } from '../../../src/engine/rank/rank.ts';
import { features } from '../../../src/engine/rank/sentence-features.ts';
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

test('every feature contributes, the strongest first', () => {
  for (const { contributions } of explainRanking(sentences, 'Bridge', 'en')) {
    expect(contributions.map(({ feature }) => feature).toSorted()).toEqual(
      features.map(({ name }) => name).toSorted(),
    );
    const sizes = contributions.map(({ value }) => Math.abs(value));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  }
});

test('a feature that is the same in all sentences contributes nothing', () => {
  for (const { contributions } of explainRanking(sentences, 'Bridge', 'en'))
    expect(contributions.find(({ feature }) => feature === 'sentences of article')!.value).toBeCloseTo(0, 12);
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
