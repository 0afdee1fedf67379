import { expect, test } from 'vitest';
import type { Reason } from '../../../src/engine/model.ts';
import { measureArticle } from '../../../src/engine/rank/article-statistics.ts';
import { rank } from '../../../src/engine/rank/rank.ts';
import { reasonsFor, scoreAndExplain } from '../../../src/engine/rank/reasons.ts';
import { features, featuresOfReason } from '../../../src/engine/rank/sentence-features.ts';
import { shippedWeights } from '../../../src/engine/rank/weights.ts';
import { lines, paragraphs } from '../build.ts';

const story = [
  'The council of Kelden closes the old bridge on 3 May.',
  'Engineers found cracks in the bridge and in its arches.',
  'The council pays 9 million euros for a new bridge.',
  'Birds sing in the park all day long.',
];
const filler = [
  'Birds sing in the park all day long.',
  'Dogs run along the shore at noon.',
  'Boats lie in the sun.',
];
const title = 'Kelden closes its bridge';

test('every sentence has at most three reasons, and each is true', () => {
  for (const { sentence, reasons } of rank(paragraphs([...story, ...filler]), title, 'en')) {
    expect(reasons.length).toBeLessThanOrEqual(3);
    if (reasons.includes('lead')) expect(sentence.order).toBe(0);
    if (reasons.includes('figures')) expect(sentence.text).toMatch(/\d/);
    if (reasons.includes('title')) expect(sentence.text).toMatch(/Kelden|closes|bridge|its/);
  }
});

test('the parts of a score add up to its distance from the mean', () => {
  const article = measureArticle(paragraphs([...story, ...filler]), title, 'en', shippedWeights.terms);
  const { totals, parts } = scoreAndExplain(article, shippedWeights.sentences);
  const explained = Object.values(featuresOfReason).flat();
  const formScores = totals.map((_, index) =>
    features.reduce(
      (sum, { name, value }, at) =>
        explained.includes(name) ? sum : sum + shippedWeights.sentences[at]! * value(index, article),
      0,
    ),
  );
  const distanceFromMean = (values: Float64Array, index: number) =>
    values[index]! - values.reduce((sum, value) => sum + value, 0) / values.length;
  for (const index of totals.keys()) {
    const partSum = Object.values(parts).reduce((sum, part) => sum + part[index]!, 0);
    expect(partSum + distanceFromMean(formScores, index)).toBeCloseTo(distanceFromMean(totals, index), 9);
  }
});

/** The reasons for a sentence of the story if these are the parts of its score. */
function reasonsWith(parts: Partial<Record<Reason, number>>, index = 0): Reason[] {
  const article = measureArticle(lines(...story, ...filler), title, 'en', shippedWeights.terms);
  const all = { lead: 0, central: 0, title: 0, figures: 0, ...parts };
  const arrays = Object.entries(all).map(([name, part]) => [name, new Float64Array(7).fill(part)]);
  return reasonsFor(index, article, { totals: new Float64Array(7), parts: Object.fromEntries(arrays) });
}

test('a reason needs a part of at least two hundredths', () => {
  expect(reasonsWith({ title: 0.02 })).toEqual(['title']);
  expect(reasonsWith({ title: 0.019 })).toEqual([]);
});

test('of four reasons the three strongest are given, the strongest first', () => {
  expect(reasonsWith({ lead: 1, central: 3, title: 2, figures: 4 })).toEqual(['figures', 'central', 'title']);
});

test.each<[reason: Reason, trueOf: readonly number[]]>([
  // The first full sentence.
  ['lead', [0]],
  // The half of the sentences that is most similar to the others: two about the bridge, and the two equal ones.
  ['central', [0, 1, 3, 4]],
  ['title', [0, 1, 2]],
  ['figures', [0, 2]],
])('%s is true of the sentences %j only', (reason, trueOf) => {
  const indices = [...story, ...filler].keys();
  expect([...indices].filter((index) => reasonsWith({ [reason]: 1 }, index).length > 0)).toEqual(trueOf);
});

test.each([
  ['title', 'Kelden closes bridge', [...filler, story[0]!], 3, true],
  ['title', '', [...filler, story[0]!], 3, false],
] as const)('%s with the title "%s"', (reason, title, texts, index, expected) => {
  const more = Array.from('abcdefghijklmnopqrst', (letter) => `Boat ${letter} lies in the sun.`);
  const ranked = rank(lines(...texts, ...story.slice(1), ...more), title, 'en');
  const { reasons } = ranked.find(({ sentence }) => sentence.order === index)!;
  expect(reasons.includes(reason)).toBe(expected);
});
