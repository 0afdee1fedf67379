import { describe, expect, test } from 'vitest';
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

describe('a reason is given if its part is large enough and its statement is true', () => {
  const article = measureArticle(
    lines('The bridge of Kelden is new.', ...filler, 'Boats of 1990 lie near Kelden.'),
    title,
    'en',
    shippedWeights.terms,
  );
  const zeros = () => new Float64Array(article.sentences.length);

  test.each<[reason: Reason, index: number, part: number, expected: boolean]>([
    ['title', 0, 0.02, true],
    ['title', 0, 0.019, false],
    ['title', 1, 1, false],
    ['lead', 0, 0.02, true],
    ['lead', 1, 1, false],
    ['figures', 4, 1, true],
    ['figures', 0, 1, false],
  ])('%s of sentence %d with a part of %d: %s', (reason, index, part, expected) => {
    const parts = { lead: zeros(), central: zeros(), title: zeros(), figures: zeros() };
    parts[reason][index] = part;
    expect(reasonsFor(index, article, { totals: zeros(), parts })).toEqual(expected ? [reason] : []);
  });
});
