// Explains a ranking feature by feature, for developers: `npm run summarize -- FILE --explain`. The popup gives reasons
// instead (reasons.ts), which group features and are true statements about the sentence.
import type { Scored, Sentence } from '../model.ts';
import { measureArticle } from './article-statistics.ts';
import { rank } from './rank.ts';
import { features } from './sentence-features.ts';
import { shippedWeights } from './weights.ts';

export interface Explanation extends Scored {
  /** What each feature adds to the score, relative to its mean over the article, the strongest first. */
  readonly contributions: readonly { readonly feature: string; readonly value: number }[];
}

/** Ranks the sentences as `rank` does, and adds the contribution of each feature. Best first. */
export function explainRanking(
  sentences: readonly Sentence[],
  title: string,
  language: string,
): Explanation[] {
  const article = measureArticle(sentences, title, language, shippedWeights.terms);
  const contributions = features.map(({ name, value }, feature) => {
    const values = sentences.map((_, index) => shippedWeights.sentences[feature]! * value(index, article));
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    return { name, values: values.map((each) => each - mean) };
  });
  return rank(sentences, title, language).map((scored) => ({
    ...scored,
    contributions: contributions
      .map(({ name, values }) => ({ feature: name, value: values[sentences.indexOf(scored.sentence)]! }))
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value)),
  }));
}
