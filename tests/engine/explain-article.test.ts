import { expect, test } from 'vitest';
import { explainArticle } from '../../src/engine/explain-article.ts';
import type { Article } from '../../src/engine/model.ts';
import { rankArticle, summarize } from '../../src/engine/summarize.ts';

const texts = [
  'The council of Kelden closes the old bridge on 3 May.',
  'Engineers found cracks in the bridge and in its arches last winter.',
  'The council pays 9 million euros for a new bridge over the river.',
  'Subscribe to the newsletter of the council of Kelden.',
  'Buses cross the river at Arvik until the new bridge is open.',
  'The old bridge was built in 1853 by the merchants of the town.',
  'Engineers found cracks in the bridge and in its arches last winter.',
];
const article: Article = {
  title: 'Bridge of Kelden closes',
  url: '',
  language: 'und',
  direction: 'ltr',
  paragraphs: texts.map((text, order) => ({ text, kind: 'text', order })),
};

test('explains the same summary', () => {
  const { summary, sentences } = explainArticle(article);
  expect(summary).toEqual(summarize(article));
  expect(summary).toMatchObject({ language: 'en', folded: [{ into: 1, why: 'copy' }] });
  const picked = sentences.filter(({ isPicked }) => isPicked).map(({ sentence }) => sentence);
  expect(picked).toEqual(summary.sentences);
});

test('lists the ranked sentences in reading order, with the same ranks and scores', () => {
  const { sentences } = explainArticle(article);
  expect(sentences.map(({ sentence }) => sentence.text)).toEqual(texts.slice(0, 6));
  const byRank = sentences.toSorted((a, b) => a.rank - b.rank);
  expect(byRank.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(byRank.map(({ isPicked, rank, contributions, ...scored }) => scored)).toEqual(
    rankArticle(article).ranked,
  );
});

test('picks the length that is asked for', () => {
  const { summary, sentences } = explainArticle(article, { kind: 'sentences', count: 1 });
  expect(summary.sentences).toHaveLength(1);
  expect(sentences.filter(({ isPicked }) => isPicked).map(({ rank }) => rank)).toEqual([1]);
});

test("explains the reader's selection only", () => {
  const selection = article.paragraphs.slice(0, 3);
  const { summary, sentences } = explainArticle({ ...article, selection });
  expect(summary.scope).toBe('selection');
  expect(sentences).toHaveLength(3);
});
