// Properties of the engine for random articles of any characters.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/engine/model.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import { rankArticle } from '../../src/engine/summarize.ts';

const word = fc.constantFrom(
  ...'The the a bridge Kelden council said 31 U.S. Mr “No.” he 世界です。 ไทย है। мир \ud83d \ude00 \u202e \u0000 \u3000 … ?! ( ) .'.split(
    ' ',
  ),
);
const prose = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const text = fc.oneof({ weight: 4, arbitrary: prose }, fc.string({ unit: 'binary', maxLength: 80 }));
const kind = fc.constantFrom('text', 'text', 'text', 'heading', 'item', 'quote', 'code');
const article: fc.Arbitrary<Article> = fc.record({
  title: text,
  url: fc.constant('https://news.example/story'),
  language: fc.constantFrom('en', 'de', 'th', 'zh', 'ar', 'und', 'x-none'),
  direction: fc.constantFrom('ltr', 'rtl'),
  paragraphs: fc
    .array(fc.record({ text, kind }), { maxLength: 14 })
    .map((all) => all.map((paragraph, order) => ({ ...paragraph, order }))),
});
const expectForAll = (property: (given: Article) => void) =>
  fc.assert(fc.property(article, property), { numRuns: 500, seed: 5 });

test('every sentence is in its paragraph, in reading order, at any length', () => {
  expectForAll((given) => {
    const ranking = rankArticle(given);
    for (const count of [1, 3, 12]) {
      const { sentences } = pick(ranking, { kind: 'sentences', count });
      expect(sentences.length).toBeLessThanOrEqual(count);
      for (const { text: sentence, paragraph } of sentences)
        expect(given.paragraphs[paragraph]!.text).toContain(sentence);
      const orders = sentences.map(({ order }) => order);
      expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    }
  });
});

test('a longer summary contains the shorter one', () => {
  expectForAll((given) => {
    const ranking = rankArticle(given);
    let shorter: readonly unknown[] = [];
    for (const count of [1, 2, 5, 40]) {
      const { sentences } = pick(ranking, { kind: 'sentences', count });
      expect(sentences).toEqual(expect.arrayContaining([...shorter]));
      shorter = sentences;
    }
  });
});

test('the same article gives the same ranking, also after a trip as a message', () => {
  expectForAll((given) => {
    const ranking = rankArticle(given);
    expect(rankArticle(structuredClone(given))).toEqual(ranking);
    expect(structuredClone(ranking)).toEqual(ranking);
  });
});
