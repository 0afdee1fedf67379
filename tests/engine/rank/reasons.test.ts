import { expect, test } from 'vitest';
import { measureArticle } from '../../../src/engine/rank/article-statistics.ts';
import { rank } from '../../../src/engine/rank/rank.ts';
import { reasonsFor, scoreAndExplain } from '../../../src/engine/rank/reasons.ts';
import { features, featuresOfReason } from '../../../src/engine/rank/sentence-features.ts';
import { weightsFor } from '../../../src/engine/rank/weights.ts';
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
    if (reasons.includes('lead')) expect(sentence.order).toBeLessThan(3);
    if (reasons.includes('figures')) expect(sentence.text).toMatch(/\d/);
    if (reasons.includes('title')) expect(sentence.text).toMatch(/Kelden|closes|bridge|its/);
  }
});

test('the parts of a score add up to its distance from the mean', () => {
  const weights = weightsFor('en');
  const article = measureArticle(paragraphs([...story, ...filler]), title, weights.terms);
  const { totals, parts } = scoreAndExplain(article, weights.sentences);
  const explained = Object.values(featuresOfReason).flat();
  const formScores = totals.map((_, index) =>
    features.reduce(
      (sum, { name, value }, at) =>
        explained.includes(name) ? sum : sum + weights.sentences[at]! * value(index, article),
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

test('a reason needs a part of at least a tenth', () => {
  const article = measureArticle(
    lines('The bridge of Kelden is new.', ...filler),
    title,
    weightsFor('en').terms,
  );
  const explain = (part: number) => {
    const parts = { lead: 0, central: 0, title: part, figures: 0 };
    const arrays = Object.entries(parts).map(([name, value]) => [name, Float64Array.of(value)]);
    return reasonsFor(0, article, { totals: Float64Array.of(0), parts: Object.fromEntries(arrays) });
  };
  expect(explain(0.1)).toEqual(['title']);
  expect(explain(0.09)).toEqual([]);
});

test.each([
  [
    'lead',
    '',
    ['The council of Kelden decided on Monday to close the old bridge over the river by the end of May.'],
    0,
    true,
  ],
  ['title', 'Kelden closes bridge', [...filler, story[0]!], 3, true],
  ['title', '', [...filler, story[0]!], 3, false],
] as const)('%s with the title "%s"', (reason, title, texts, index, expected) => {
  const more = Array.from('abcdefghijklmnopqrst', (letter) => `Boat ${letter} lies in the sun.`);
  const ranked = rank(lines(...texts, ...story.slice(1), ...more), title, 'en');
  const { reasons } = ranked.find(({ sentence }) => sentence.order === index)!;
  expect(reasons.includes(reason)).toBe(expected);
});
