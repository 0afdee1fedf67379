// The pipeline: Article → collapse → split → rank → pick → Summary.
import { collapse } from './collapse.ts';
import type { Article, Length, Ranking, Summary } from './model.ts';
import { pick } from './pick.ts';
import { rank } from './rank.ts';
import { split } from './sentences.ts';
import { countWords } from './words.ts';

/** Everything but the length: what the worker answers with, so that another length needs no second trip. */
export function rankArticle({ paragraphs, ...source }: Article): Ranking {
  const { paragraphs: kept, folded } = collapse(paragraphs);
  const ranked = rank(split(kept, source.language), source.title);
  const counts = kept.map(({ text }) => countWords(text));
  const words = counts.reduce((sum, count) => sum + count.words + count.characters / 2, 0);
  return { source, ranked, folded, words: Math.round(words) };
}

export function summarize(article: Article, length?: Length): Summary {
  return pick(rankArticle(article), length);
}
