// Explains a ranking feature by feature, for developers: `npm run summarize -- FILE --explain`. The popup gives reasons
// instead (reasons.ts), which group features and are true statements about the sentence.
import type { Scored, Sentence } from '../model.ts';
import { measureArticle } from './article-statistics.ts';
import { distinctByText, rank } from './rank.ts';
import { features } from './sentence-features.ts';
import { shippedWeights } from './weights.ts';

export interface Explanation extends Scored {
  /** What each feature adds to the score, relative to its mean over the article, the strongest first. */
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
): Explanation[] {
  const distinct = distinctByText(sentences);
  const article = measureArticle(distinct, title, language, shippedWeights.terms);
  const contributions = features.map(({ name, value }, feature) => {
    const values = distinct.map((_, index) => shippedWeights.sentences[feature]! * value(index, article));
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    return { name, values: values.map((each) => each - mean) };
  });
  const indices = new Map(distinct.map(({ text }, index) => [text, index]));
  return rank(sentences, title, language).map((scored) => {
    const index = indices.get(scored.sentence.text)!;
    const ofSentence = contributions.map(({ name, values }) => ({ feature: name, value: values[index]! }));
    return {
      ...scored,
      contributions: ofSentence.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)),
    };
  });
}
