// Orders the sentences of an article: the best first, then the best of what it left unsaid, and so on. The score of a
// sentence is that of a small network over its features (network.ts), minus a penalty for redundancy with the sentences
// already taken (maximal marginal relevance, Carbonell & Goldstein 1998).
import type { Fault, Paragraph, Scored, Sentence } from '../model.ts';
import { measureArticle } from './article-statistics.ts';
import { orderByMarginalRelevance } from './marginal-relevance.ts';
import { reasonsFor } from './reasons.ts';
import { SentenceScores } from './score-sentences.ts';
import { shippedWeights, type Weights } from './weights.ts';

/**
 * Returns all sentences, best first. `language` is a BCP 47 tag, which decides what is anaphoric or a call to action. A
 * repeated sentence counts once: its repetitions come last, with the fault of the first occurrence.
 * Other weights than the shipped ones are for training.
 */
export function rank(
  sentences: readonly Sentence[],
  title: string,
  language = 'und',
  headings: readonly Paragraph[] = [],
  weights = shippedWeights(),
): Scored[] {
  const distinct = distinctByText(sentences);
  const ranked = rankDistinct(distinct, title, language, headings, weights);
  if (distinct.length === sentences.length) return ranked;
  const first = new Set(distinct);
  const repeated = sentences.filter((sentence) => !first.has(sentence));
  const lowest = ranked.at(-1)!.score - 1;
  const faults = new Map(ranked.map(({ sentence, fault }) => [sentence.text, fault]));
  return [
    ...ranked,
    ...repeated.map((sentence) => toScored(sentence, lowest, [], faults.get(sentence.text))),
  ];
}

/** Returns the first sentence with each text. */
export function distinctByText(sentences: readonly Sentence[]): Sentence[] {
  const texts = new Set<string>();
  return sentences.filter(({ text }) => texts.size < texts.add(text).size);
}

/** Only as many of the best sentences as a summary may have get reasons, since they take as long as the scores. */
const mostExplained = 40;

function rankDistinct(
  sentences: readonly Sentence[],
  title: string,
  language: string,
  headings: readonly Paragraph[],
  weights: Weights,
): Scored[] {
  const article = measureArticle(sentences, title, language, weights.terms, headings);
  const scores = new SentenceScores(article, weights);
  const candidates = { ...article, scores: scores.totals };
  return orderByMarginalRelevance(candidates, weights).map(({ index, score }, rank) => {
    const reasons = rank < mostExplained ? reasonsFor(index, article, scores) : [];
    return toScored(sentences[index]!, score, reasons, article.faults[index]);
  });
}

const toScored = (
  sentence: Sentence,
  score: number,
  reasons: Scored['reasons'],
  fault: Fault | undefined,
): Scored => ({ sentence, score, reasons, ...(fault && { fault }) });
