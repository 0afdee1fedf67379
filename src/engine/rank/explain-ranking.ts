// Explains a ranking feature by feature, for developers: `npm run summarize -- FILE --explain`. The popup gives reasons
// instead (reasons.ts), which group features and are true statements about the sentence.
import type { Paragraph, Scored, Sentence } from '../model.ts';
import { measureArticle } from './article-statistics.ts';
import { distinctByText, rank } from './rank.ts';
import { SentenceScores } from './score-sentences.ts';
import { features } from './sentence-features.ts';
import { shippedWeights } from './weights.ts';

export interface ExplainedScore extends Scored {
  /** What each feature alone adds to the score, compared with its mean over the article, the strongest first. */
  readonly contributions: readonly { readonly feature: string; readonly value: number }[];
}

/**
 * Ranks the sentences as `rank` does, and adds the contribution of each feature. Best first. A repeated sentence has the
 * contributions of its first occurrence, since only that one is measured.
 */
export function explainRanking(
  sentences: readonly Sentence[],
  title: string,
  language: string,
  headings: readonly Paragraph[] = [],
): ExplainedScore[] {
  const distinct = distinctByText(sentences);
  const weights = shippedWeights();
  const article = measureArticle(distinct, title, language, weights.terms, headings);
  const scores = new SentenceScores(article, weights);
  const indices = new Map(distinct.map(({ text }, index) => [text, index]));
  return rank(sentences, title, language, headings).map((scored) => {
    const index = indices.get(scored.sentence.text)!;
    const ofSentence = features.map(({ name }, at) => ({ feature: name, value: scores.partOf(index, [at]) }));
    return {
      ...scored,
      contributions: ofSentence.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)),
    };
  });
}
