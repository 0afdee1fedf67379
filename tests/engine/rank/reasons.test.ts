import { expect, test } from 'vitest';
import type { Reason } from '../../../src/engine/model.ts';
import { measureArticle } from '../../../src/engine/rank/article-statistics.ts';
import { rank } from '../../../src/engine/rank/rank.ts';
import { reasonsFor } from '../../../src/engine/rank/reasons.ts';
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

test('every sentence has at most two reasons, and each is true', () => {
  for (const { sentence, reasons } of rank(paragraphs([...story, ...filler]), title, 'en')) {
    expect(reasons.length).toBeLessThanOrEqual(2);
    if (reasons.includes('lead')) expect(sentence.order).toBe(0);
    if (reasons.includes('figures')) expect(sentence.text).toMatch(/\d/);
    if (reasons.includes('title')) expect(sentence.text).toMatch(/Kelden|closes|bridge|its/);
  }
});

/** The reasons for a sentence of the story if these are the parts of its score. */
function reasonsWith(parts: Partial<Record<Reason, number>>, index = 0): Reason[] {
  const article = measureArticle(lines(...story, ...filler), title, 'en', shippedWeights().terms);
  const partOf = (_: number, [feature]: readonly number[]) => {
    const { name } = features[feature!]!;
    const [reason] = Object.entries(featuresOfReason).find(([, names]) => names.includes(name))!;
    return parts[reason as Reason] ?? 0;
  };
  return reasonsFor(index, article, { partOf });
}

test('a reason needs a part of at least two hundredths', () => {
  expect(reasonsWith({ title: 0.02 })).toEqual(['title']);
  expect(reasonsWith({ title: 0.019 })).toEqual([]);
});

test('of three reasons the two strongest are given, the strongest first', () => {
  expect(reasonsWith({ lead: 1, title: 2, figures: 4 })).toEqual(['figures', 'title']);
});

test.each<[reason: Reason, trueOf: readonly number[]]>([
  // The first full sentence.
  ['lead', [0]],
  // The most similar to the others: of two equal ones, the later.
  ['central', [4]],
  // Two others share a word with the title too.
  ['title', [0]],
  ['figures', [0, 2]],
])('%s is true of the sentences %j only', (reason, trueOf) => {
  const indices = [...story, ...filler].keys();
  expect([...indices].filter((index) => reasonsWith({ [reason]: 1 }, index).length > 0)).toEqual(trueOf);
});

test('figures are no reason in an article full of them', () => {
  const results = ['Kelden won 3:1.', 'Oslo won 2:0.', 'Turin lost 0:4.', 'It rained.'];
  for (const { reasons } of rank(lines(...results), '', 'en')) expect(reasons).not.toContain('figures');
});

test('without a title no sentence echoes it', () => {
  for (const { reasons } of rank(lines(...story, ...filler), '', 'en'))
    expect(reasons).not.toContain('title');
});

test('only as many sentences as a summary may have are explained', () => {
  const many = Array.from(
    { length: 60 },
    (_, index) => `The council of Kelden closes bridge ${index} in May.`,
  );
  const ranked = rank(lines(...many), title, 'en');
  expect(ranked.slice(0, 40).some(({ reasons }) => reasons.length > 0)).toBe(true);
  expect(ranked.slice(40).every(({ reasons }) => reasons.length === 0)).toBe(true);
});
