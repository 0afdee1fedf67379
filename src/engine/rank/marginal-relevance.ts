// The greedy order of maximal marginal relevance (Carbonell & Goldstein 1998), computed lazily: a sentence is scored
// again only when it reaches the top of the queue, so the whole order costs n log n in the words of the article.
import type { Fault } from '../model.ts';
import { sumOver } from '../text/typed-arrays.ts';
import type { ArticleStatistics } from './article-statistics.ts';
import { PriorityQueue } from './priority-queue.ts';
import type { Weights } from './weights.ts';

/**
 * What a fault subtracts from the score, in addition to what the network learned. Judgement: well above the usual range of
 * scores (about −1 to 1.5), so that faulty sentences come last, the worst at the end.
 */
const faultPenalties: Readonly<Record<Fault, number>> = {
  // What the network learned is enough: readers choose such sentences as often as others.
  linked: 0,
  'split-quotation': 0,
  anaphoric: 10,
  question: 20,
  fragment: 30,
  'call-to-action': 40,
};

/** What the order depends on. Arrays are indexed by sentence, `termSalience` by term. */
export interface Candidates extends Pick<ArticleStatistics, 'terms' | 'termSalience' | 'salience'> {
  /** The scores of the sentences by themselves, without penalties. */
  readonly scores: Float64Array;
  readonly faults: readonly (Fault | undefined)[];
}

/** A sentence by its index, with its score at the moment it was taken. */
export interface Ordered {
  readonly index: number;
  readonly score: number;
}

/** Returns all sentences, best first. */
export function orderByMarginalRelevance(
  candidates: Candidates,
  weights: Pick<Weights, 'redundancy'>,
): Ordered[] {
  const relevance = new MarginalRelevance(candidates, weights);
  const queue = new PriorityQueue();
  candidates.scores.forEach((_, index) => {
    queue.add({ index, score: relevance.scoreOf(index) });
  });
  const ordered: Ordered[] = [];
  for (let entry = queue.take(); entry; entry = queue.take()) {
    const { index } = entry;
    if (relevance.isTaken(index)) continue;
    const score = relevance.scoreOf(index);
    if (score < entry.score) {
      queue.add({ index, score });
      continue;
    }
    relevance.take(index);
    ordered.push({ index, score });
    // The next sentence may score higher now, which its entry in the queue does not reflect.
    const next = index + 1;
    if (next < candidates.scores.length) queue.add({ index: next, score: relevance.scoreOf(next) });
  }
  return ordered;
}

/** The score of each sentence, given the sentences taken so far. */
class MarginalRelevance {
  readonly #candidates: Candidates;
  readonly #weights: Pick<Weights, 'redundancy'>;
  readonly #isTaken: Uint8Array;
  /** 1 for each term of a taken sentence. */
  readonly #isCovered: Uint8Array;
  /** By sentence, the salience of its covered terms. */
  readonly #coveredSalience: Float64Array;
  readonly #sentencesByTerm: readonly Int32Array[];

  constructor(candidates: Candidates, weights: Pick<Weights, 'redundancy'>) {
    const { scores, terms } = candidates;
    this.#candidates = candidates;
    this.#weights = weights;
    this.#isTaken = new Uint8Array(scores.length);
    this.#isCovered = new Uint8Array(terms.sentenceFrequency.length);
    this.#coveredSalience = new Float64Array(scores.length);
    this.#sentencesByTerm = invert(terms.sets, terms.sentenceFrequency);
  }

  isTaken(index: number): boolean {
    return this.#isTaken[index] === 1;
  }

  /** Rounded to six digits, because browsers differ in the last digit of a logarithm. */
  scoreOf(index: number): number {
    const { scores, faults, salience } = this.#candidates;
    const fault = faults[index];
    // No penalty for an anaphor once its antecedent (the previous sentence) is taken.
    const isResolved = fault === 'anaphoric' && this.isTaken(index - 1);
    const penalty = fault && !isResolved ? faultPenalties[fault] : 0;
    const coveredShare = this.#coveredSalience[index]! / (salience[index]! || 1);
    const score = scores[index]! + this.#weights.redundancy * coveredShare - penalty;
    return Math.round(score * 1e6) / 1e6;
  }

  take(index: number): void {
    const { terms, termSalience } = this.#candidates;
    this.#isTaken[index] = 1;
    for (const term of terms.sets[index]!) {
      if (this.#isCovered[term] === 1) continue;
      this.#isCovered[term] = 1;
      const sentences = this.#sentencesByTerm[term]!;
      for (let at = 0; at < sentences.length; at += 1)
        this.#coveredSalience[sentences[at]!]! += termSalience[term]!;
    }
  }
}

/** Returns the sentences of each term, as views of one array: an array per term would need most of the memory. */
function invert(sets: readonly Int32Array[], sentenceFrequency: Int32Array): Int32Array[] {
  const all = new Int32Array(sumOver(sentenceFrequency, (frequency) => frequency));
  let end = 0;
  const byTerm = Array.from(sentenceFrequency, (frequency) => {
    const start = end;
    end += frequency;
    return all.subarray(start, end);
  });
  const filled = new Int32Array(byTerm.length);
  sets.forEach((set, index) => {
    for (let at = 0; at < set.length; at += 1) byTerm[set[at]!]![filled[set[at]!]!++] = index;
  });
  return byTerm;
}
