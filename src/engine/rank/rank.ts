// Sentences → the order in which a reader should get them. Greedy: each is the best by features × weights, less what
// those before it have said (maximal marginal relevance, Carbonell & Goldstein 1998).

import type { Fault, Scored, Sentence } from '../model.ts';
import { faultsOf } from '../standalone/faults.ts';
import { type Document, describe } from './article-statistics.ts';
import { Queue } from './priority-queue.ts';
import { contributions, reasonsFor } from './reasons.ts';
import { type Weights, weightsFor } from './weights.ts';

/**
 * What a fault costs: more than any weight can give, so that a sentence that cannot stand alone comes after all that can,
 * and the worst come last.
 */
export const faultCosts: Readonly<Record<Fault, number>> = {
  'split-quotation': 5,
  anaphoric: 10,
  question: 20,
  fragment: 30,
  'call-to-action': 40,
};

/**
 * All sentences, best first. `language` is a BCP 47 tag; an unknown one gets the weights that suit all. A sentence that
 * stands twice counts once; where it stands again, it comes last.
 */
export function rank(sentences: readonly Sentence[], title: string, language = 'und'): Scored[] {
  const seen = new Set<string>();
  const isFirst = ({ text }: Sentence): boolean => seen.size < seen.add(text).size;
  const first: Sentence[] = [];
  const again: Sentence[] = [];
  for (const sentence of sentences) (isFirst(sentence) ? first : again).push(sentence);
  const ranked = rankDistinct(first, title, language);
  const score = (ranked.at(-1)?.score ?? 0) - 1;
  return [...ranked, ...again.map((sentence) => ({ sentence, score, reasons: [] }))];
}

function rankDistinct(sentences: readonly Sentence[], title: string, language: string): Scored[] {
  const weights = weightsFor(language);
  const document = describe(sentences, title, weights.terms);
  const evidence = contributions(document, weights.sentences);
  const faults = faultsOf(sentences, document.terms, language);
  const own = evidence.totals.map((total, index) => total - cost(faults[index]));
  return order(document, own, faults, weights).map(({ index, score }) => ({
    sentence: sentences[index]!,
    score,
    reasons: reasonsFor(index, document, evidence),
    ...(faults[index] && { fault: faults[index] }),
  }));
}

const cost = (fault: Fault | undefined): number => (fault === undefined ? 0 : faultCosts[fault]);

/**
 * The greedy order. A term is said once, and a sentence is queued anew only when a term of it was said or the sentence
 * before it was taken, so that the whole costs n log n of the article's words.
 */
export function order(
  { terms, importance, salience }: Document,
  own: Float64Array,
  faults: readonly (Fault | undefined)[],
  weights: Pick<Weights, 'said' | 'follows'>,
): { index: number; score: number }[] {
  const holders = holdersOf(terms.sets, terms.frequency);
  const said = new Uint8Array(terms.frequency.length);
  const saidSalience = new Float64Array(own.length);
  const taken = new Uint8Array(own.length);
  const score = (index: number): number => {
    const share = saidSalience[index]! / (salience[index]! || 1);
    // What it leans on is there to lean on.
    const lifted = taken[index - 1] === 1 && faults[index] === 'anaphoric' ? faultCosts.anaphoric : 0;
    return rounded(own[index]! + weights.said * share + weights.follows * (taken[index - 1] ?? 0) + lifted);
  };
  const queue = new Queue();
  own.forEach((_, index) => {
    queue.add({ index, score: score(index) });
  });
  const ordered: { index: number; score: number }[] = [];
  for (let entry = queue.take(); entry !== undefined; entry = queue.take()) {
    const { index } = entry;
    if (taken[index] === 1) continue;
    const now = score(index);
    if (now < entry.score) {
      queue.add({ index, score: now });
      continue;
    }
    ordered.push({ index, score: now });
    taken[index] = 1;
    for (const term of terms.sets[index]!) {
      if (said[term] === 1) continue;
      said[term] = 1;
      for (let at = holders.starts[term]!; at < holders.starts[term + 1]!; at += 1)
        saidSalience[holders.all[at]!]! += importance[term]!;
    }
    if (index + 1 < own.length && taken[index + 1] === 0)
      queue.add({ index: index + 1, score: score(index + 1) });
  }
  return ordered;
}

/** Browsers differ in the last digit of a logarithm; one input must give one output. */
const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/** Which sentences have a term: one array for all terms, since a list for each would be most of the memory. */
function holdersOf(
  sets: readonly Int32Array[],
  frequency: Int32Array,
): { starts: Int32Array; all: Int32Array } {
  const starts = new Int32Array(frequency.length + 1);
  let end = 0;
  for (let term = 0; term < frequency.length; term += 1) {
    end += frequency[term]!;
    starts[term] = end;
  }
  starts[frequency.length] = end;
  const all = new Int32Array(end);
  for (let index = sets.length - 1; index >= 0; index -= 1) {
    for (const term of sets[index]!) all[--starts[term]!] = index;
  }
  return { starts, all };
}
