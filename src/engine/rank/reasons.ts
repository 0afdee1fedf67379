// Scores each sentence and explains the score. The model is linear, so the contribution of a feature is exact: its weight
// times its value. A reason sums the contributions of its features, relative to the mean of the article.
import type { Reason } from '../model.ts';
import type { ArticleStatistics } from './article-statistics.ts';
import { features, featuresOfReason } from './sentence-features.ts';

export interface ExplainedScores {
  /** The sum of weight × feature, by sentence. */
  readonly totals: Float64Array;
  /** For each reason, its part of the total, by sentence, minus the mean over the article. */
  readonly parts: Readonly<Record<Reason, Float64Array>>;
}

const reasonNames = Object.keys(featuresOfReason) as Reason[];
const reasonOfFeature = features.map(({ name }) =>
  reasonNames.find((reason) => featuresOfReason[reason].includes(name)),
);

export function scoreAndExplain(article: ArticleStatistics, weights: readonly number[]): ExplainedScores {
  const count = article.sentences.length;
  const totals = new Float64Array(count);
  const parts: Record<Reason, Float64Array> = {
    lead: new Float64Array(count),
    central: new Float64Array(count),
    title: new Float64Array(count),
    figures: new Float64Array(count),
  };
  features.forEach(({ value }, feature) => {
    const weight = weights[feature]!;
    const reason = reasonOfFeature[feature];
    for (let index = 0; index < count; index += 1) {
      const part = weight * value(index, article);
      totals[index]! += part;
      if (reason !== undefined) parts[reason][index]! += part;
    }
  });
  for (const reason of reasonNames) {
    const mean = parts[reason].reduce((sum, part) => sum + part, 0) / count;
    parts[reason] = parts[reason].map((part) => part - mean);
  }
  return { totals, parts };
}

/** A reason must add at least this much. Judgement: a tenth of what separates a good sentence from the mean. */
const minimumPart = 0.02;
/** Reasons per sentence. */
const maximumReasons = 3;

/** A byline or a dateline opens no article. */
const minimumLeadWords = 5;

/** Whether the text that the popup shows for a reason is true of the sentence. A weight alone does not guarantee it. */
const isTrue: Readonly<Record<Reason, (index: number, article: ArticleStatistics) => boolean>> = {
  lead: (index, { positions, lengths }) => positions[index] === 0 && lengths[index]! >= minimumLeadWords,
  central: (index, { ranks }) => ranks.centrality[index]! <= 0.5,
  title: (index, { similarity }) => similarity.title[index]! > 0,
  figures: (index, { sentences }) => /\p{N}/u.test(sentences[index]!.text),
};

/** Returns the strongest reasons for a sentence, strongest first. None if it is only the best of the rest. */
export function reasonsFor(index: number, article: ArticleStatistics, { parts }: ExplainedScores): Reason[] {
  return reasonNames
    .filter((reason) => parts[reason][index]! >= minimumPart && isTrue[reason](index, article))
    .sort((a, b) => parts[b][index]! - parts[a][index]!)
    .slice(0, maximumReasons);
}
