// The reasons for a sentence that the popup gives. A reason stands for a group of features. It is given if these features add
// much to the score of the sentence, and if what the popup says is true of it and of few others in the article.
import type { Reason } from '../model.ts';
import type { ArticleStatistics } from './article-statistics.ts';
import type { SentenceScores } from './score-sentences.ts';
import { features, featuresOfReason } from './sentence-features.ts';

const reasonNames = Object.keys(featuresOfReason) as Reason[];
const featuresOf = new Map(
  reasonNames.map((reason) => [
    reason,
    featuresOfReason[reason].map((name) => features.findIndex((feature) => feature.name === name)),
  ]),
);

/** A reason must add at least this much. Judgement: a tenth of what separates a good sentence from the mean. */
const minimumPart = 0.02;
/** Reasons per sentence. More would no longer tell one sentence from the next. */
const maximumReasons = 2;
/** A byline or a dateline opens no article. */
const minimumLeadWords = 5;
/** The share of the sentences, from the most similar down, of which a similarity is said. Judgement. */
const similarShare = 0.15;
/** If a larger share of the sentences has figures, figures do not distinguish one of them. Judgement. */
const figuresShare = 1 / 3;

/**
 * Whether the text that the popup shows for a reason is true of the sentence, and of few others in the article. A weight
 * alone does not guarantee it.
 */
const distinguishes: Readonly<Record<Reason, (index: number, article: ArticleStatistics) => boolean>> = {
  lead: (index, { positions, lengths }) => positions[index] === 0 && lengths[index]! >= minimumLeadWords,
  central: (index, { ranks }) => ranks.centrality[index]! <= similarShare,
  title: (index, { similarity, ranks }) =>
    similarity.title[index]! > 0 && ranks['similarity to title'][index]! <= similarShare,
  figures: (index, { sentences, shapes, sentencesWithNumbers }) =>
    shapes.numbers[index]! > 0 && sentencesWithNumbers <= Math.max(1, figuresShare * sentences.length),
};

/** Returns the strongest reasons for a sentence, strongest first. None if it is only the best of the rest. */
export function reasonsFor(
  index: number,
  article: ArticleStatistics,
  scores: Pick<SentenceScores, 'partOf'>,
): Reason[] {
  return reasonNames
    .filter((reason) => distinguishes[reason](index, article))
    .map((reason) => ({ reason, part: scores.partOf(index, featuresOf.get(reason)!) }))
    .filter(({ part }) => part >= minimumPart)
    .sort((a, b) => b.part - a.part)
    .slice(0, maximumReasons)
    .map(({ reason }) => reason);
}
