// Orders the sentences of an article: the best first, then the best of what it left unsaid, and so on. The score of a
// sentence is linear in its features, minus a penalty for redundancy with the sentences already taken (maximal marginal
// relevance, Carbonell & Goldstein 1998).
import type { Fault, Scored, Sentence } from '../model.ts';
import { measureArticle } from './article-statistics.ts';
import { orderByMarginalRelevance } from './marginal-relevance.ts';
import { reasonsFor, scoreAndExplain } from './reasons.ts';
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
  weights = shippedWeights,
): Scored[] {
  const distinct = distinctByText(sentences);
  const ranked = rankDistinct(distinct, title, language, weights);
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

function rankDistinct(
  sentences: readonly Sentence[],
  title: string,
  language: string,
  weights: Weights,
): Scored[] {
  const article = measureArticle(sentences, title, language, weights.terms);
  const explained = scoreAndExplain(article, weights.sentences);
  const candidates = { ...article, scores: explained.totals };
  return orderByMarginalRelevance(candidates, weights).map(({ index, score }) =>
    toScored(sentences[index]!, score, reasonsFor(index, article, explained), article.faults[index]),
  );
}

const toScored = (
  sentence: Sentence,
  score: number,
  reasons: Scored['reasons'],
  fault: Fault | undefined,
): Scored => ({ sentence, score, reasons, ...(fault && { fault }) });
