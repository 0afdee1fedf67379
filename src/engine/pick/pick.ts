// Ranking + Length → Summary: the best sentences, no two alike, in reading order.
import type { Length, Ranking, Scored, Sentence, Summary } from '../model.ts';
import { stem, words } from '../text/words.ts';
import { readingSeconds } from './reading-time.ts';

/** An article of no more sentences needs no summary: it is shown isComplete. */
const fewestSentences = 5;
/** Of two sentences, the later picked is left out where this share of its words is in the other. */
const alike = 0.7;
/** Sentences; up to here a summary is filled also with those that cannot stand alone. */
const shortestSummary = 3;

export function pick(ranking: Ranking, length: Length = { kind: 'auto' }): Summary {
  const all = ranking.ranked.map(({ sentence }) => sentence);
  const isComplete = length.kind === 'auto' && all.length <= fewestSentences;
  const count = length.kind === 'auto' ? fittingLength(ranking.words) : length.count;
  const sentences = (isComplete ? all : best(ranking.ranked, count)).sort((a, b) => a.order - b.order);
  const seconds = (texts: readonly Sentence[]) =>
    texts.reduce((sum, { text }) => sum + readingSeconds(text, ranking.source.language), 0);
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

/** Words that the shortest summary, of three sentences, fits; it grows with the square root, up to twelve. */
const shortArticle = 400;

/** The number of sentences that fits an article: 3 up to 400 words, 5 at 1,000, 8 at 3,000, 12 at most. */
export function fittingLength(articleWords: number): number {
  return Math.min(12, Math.max(shortestSummary, Math.round(3 * Math.sqrt(articleWords / shortArticle))));
}

/** Those that stand alone, or right after the one that they lean on; others only where hardly any such are there. */
function best(ranked: readonly Scored[], count: number): Sentence[] {
  const picked: { sentence: Sentence; terms: Set<string> }[] = [];
  const pickFrom = (scored: readonly Scored[], most: number, isFit: (each: Scored) => boolean): void => {
    for (const each of scored) {
      if (picked.length >= most) return;
      if (!isFit(each)) continue;
      const terms = new Set(words(each.sentence.text).map(stem));
      const repeats = picked.some((other) => containment(terms, other.terms) >= alike);
      if (!repeats) picked.push({ sentence: each.sentence, terms });
    }
  };
  const stands = ({ sentence: { order }, fault }: Scored): boolean =>
    fault === undefined ||
    fault === 'split-quotation' ||
    (fault === 'anaphoric' && picked.some(({ sentence }) => sentence.order === order - 1));
  pickFrom(ranked, count, stands);
  pickFrom(ranked, ranked.length <= count ? count : Math.min(count, shortestSummary), () => true);
  return picked.map(({ sentence }) => sentence);
}

/** The share of the smaller set that is in the larger. */
function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return small.size === 0 ? 1 : shared / small.size;
}
