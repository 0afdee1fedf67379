// Explains a summary sentence by sentence, for developers: `npm run summarize -- FILE --explain`. It runs the pipeline of
// summarize.ts, so that the explained summary is the one that readers get.
import type { Article, Length, Summary } from './model.ts';
import { pick } from './pick/pick.ts';
import { type ExplainedScore, explainRanking } from './rank/explain-ranking.ts';
import { rankArticleWith } from './summarize.ts';

export interface ExplainedSentence extends ExplainedScore {
  readonly isPicked: boolean;
  /** 1 for the best. */
  readonly rank: number;
}

export interface ExplainedSummary {
  readonly summary: Summary;
  /** All sentences that were ranked, in reading order. */
  readonly sentences: readonly ExplainedSentence[];
}

/** Summarizes as `summarize` does, and explains the rank of each sentence. */
export function explainArticle(article: Article, length?: Length): ExplainedSummary {
  const ranking = rankArticleWith(explainRanking, article);
  const summary = pick(ranking, length);
  const picked = new Set(summary.sentences);
  const sentences = ranking.ranked.map((explained, index) => {
    return { ...explained, isPicked: picked.has(explained.sentence), rank: index + 1 };
  });
  return { summary, sentences: sentences.sort((a, b) => a.sentence.order - b.sentence.order) };
}
