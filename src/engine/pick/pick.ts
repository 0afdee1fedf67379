// Picks the sentences of a summary from a ranking: the best ones, without near-duplicates, in reading order.
import type { Length, Ranking, Scored, Sentence, Summary } from '../model.ts';
import { stem, words } from '../text/words.ts';
import { readingSeconds } from './reading-time.ts';

/** An article with at most this many sentences is shown completely. Judgement. */
const shortestSummarized = 5;
/** Sentences. A summary is filled up to here even with sentences that cannot stand alone. Judgement. */
const shortestSummary = 3;

/** Returns the summary of the given length. A longer summary contains every sentence of a shorter one. */
export function pick(ranking: Ranking, length: Length = { kind: 'auto' }): Summary {
  const all = ranking.ranked.map(({ sentence }) => sentence);
  const isComplete = length.kind === 'auto' && all.length <= shortestSummarized;
  const count = length.kind === 'auto' ? fittingLength(ranking.words) : length.count;
  const picked = isComplete ? all : pickBest(ranking.ranked, count);
  const sentences = picked.sort((a, b) => a.order - b.order);
  const seconds = (texts: readonly Sentence[]) =>
    texts.reduce((sum, { text }) => sum + readingSeconds(text, ranking.readingSpeed), 0);
  return {
    ...ranking.source,
    scope: ranking.scope,
    headings: ranking.headings,
    sentences,
    folded: ranking.folded,
    isComplete,
    reading: { article: seconds(all), summary: seconds(sentences) },
  };
}

/**
 * Returns the length in sentences of the longest summary that `pick` can make, up to a limit: sentences that cannot stand
 * alone and near-duplicates are not picked at any length.
 */
export function longestSummary({ ranked }: Ranking, limit: number): number {
  return pickBest(ranked, limit).length;
}

/** Words that a summary of three sentences fits. Judgement. */
const wordsForShortest = 400;
const longestFittingSummary = 12;

/** Returns how many sentences fit an article: 3 up to 400 words, 5 at 1,000, 8 at 3,000, at most 12 (square root). */
export function fittingLength(articleWords: number): number {
  const fitting = Math.round(shortestSummary * Math.sqrt(articleWords / wordsForShortest));
  return Math.min(longestFittingSummary, Math.max(shortestSummary, fitting));
}

/**
 * Returns the best sentences that can stand alone, or whose antecedent is picked too. Others are picked only if fewer than
 * three of these exist.
 */
function pickBest(ranked: readonly Scored[], count: number): Sentence[] {
  const picks = new Picks();
  picks.addFrom(ranked, count, (scored) => picks.canStandAlone(scored));
  picks.addFrom(ranked, Math.min(count, shortestSummary), () => true);
  return picks.sentences;
}

/** Share of the smaller set of words above which two sentences are near-duplicates. Judgement. */
const nearDuplicateShare = 0.7;

class Picks {
  readonly sentences: Sentence[] = [];
  readonly #terms: Set<string>[] = [];

  /** Adds sentences that pass the test and are no near-duplicates, until `count` are picked. */
  addFrom(ranked: readonly Scored[], count: number, test: (scored: Scored) => boolean): void {
    for (const scored of ranked) {
      if (this.sentences.length >= count) return;
      if (test(scored)) this.#addUnlessDuplicate(scored.sentence);
    }
  }

  canStandAlone({ sentence: { order }, fault }: Scored): boolean {
    if (fault === undefined || fault === 'split-quotation' || fault === 'linked') return true;
    return fault === 'anaphoric' && this.sentences.some((picked) => picked.order === order - 1);
  }

  #addUnlessDuplicate(sentence: Sentence): void {
    const terms = new Set(words(sentence.text).map(stem));
    if (this.#terms.some((other) => sharedShare(terms, other) >= nearDuplicateShare)) return;
    this.sentences.push(sentence);
    this.#terms.push(terms);
  }
}

/** Returns the share of the smaller set that the larger one contains. An empty set is contained in any other. */
function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of smaller) if (larger.has(term)) shared += 1;
  return smaller.size === 0 ? 1 : shared / smaller.size;
}
