// The pipeline: Article → collapse → split → rank → pick → Summary.
import { collapse } from './collapse.ts';
import { guessLanguage } from './language.ts';
import type { Article, Length, Paragraph, Ranking, Summary } from './model.ts';
import { pick } from './pick.ts';
import { rank } from './rank.ts';
import { split } from './sentences.ts';
import { countWords } from './words.ts';

/** Everything but the length: what the worker answers with, so that another length needs no second trip. */
export function rankArticle({ paragraphs, ...said }: Article): Ranking {
  const source = {
    ...said,
    language: said.language === 'und' ? guessLanguage(textOf(paragraphs)) : said.language,
  };
  const { paragraphs: kept, folded } = collapse(paragraphs);
  const ranked = rank(split(kept, source.language), source.title, source.language);
  const counts = kept.map(({ text }) => countWords(text));
  const words = counts.reduce((sum, count) => sum + count.words + count.characters / 2, 0);
  return { source, ranked, folded, words: Math.round(words) };
}

export function summarize(article: Article, length?: Length): Summary {
  return pick(rankArticle(article), length);
}

const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n');
