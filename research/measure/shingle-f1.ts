// Shingle F1: how much of the true text of a page was extracted, and how much else. The metric of the public
// article-extraction-benchmark (scrapinghub, evaluate.py), so that figures compare with those published there: counted
// shingles of four words, every page with the same weight, F1 of the mean precision and the mean recall.
import { mean } from '../report/averages.ts';
import { shinglesOf, shingleWords } from './word-shingles.ts';

/** Shares of all shingles of a page. Their sum is 1, or 0 if both texts are empty. */
export interface ShingleMatch {
  readonly correct: number;
  /** Extracted, but not in the true text. */
  readonly extra: number;
  /** In the true text, but not extracted. */
  readonly missed: number;
}

export interface ExtractionScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export function matchShingles(extracted: string, truth: string): ShingleMatch {
  const [extractedCounts, trueCounts] = [countShingles(extracted), countShingles(truth)];
  const match = { correct: 0, extra: 0, missed: 0 };
  for (const shingle of new Set([...extractedCounts.keys(), ...trueCounts.keys()])) {
    const [extractedCount, trueCount] = [extractedCounts.get(shingle) ?? 0, trueCounts.get(shingle) ?? 0];
    match.correct += Math.min(extractedCount, trueCount);
    match.extra += Math.max(0, extractedCount - trueCount);
    match.missed += Math.max(0, trueCount - extractedCount);
  }
  const all = match.correct + match.extra + match.missed || 1;
  return { correct: match.correct / all, extra: match.extra / all, missed: match.missed / all };
}

/**
 * Returns the score over pages. A page without extracted text is left out of the mean precision, a page without true text
 * out of the mean recall.
 */
export function scoreExtraction(matches: readonly ShingleMatch[]): ExtractionScore {
  const precision = meanOfNumbers(matches.map(({ correct, extra }) => correct / (correct + extra)));
  const recall = meanOfNumbers(matches.map(({ correct, missed }) => correct / (correct + missed)));
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Returns the F1 of one page; 0 if nothing of its text was extracted. */
export function pageF1({ correct, extra, missed }: ShingleMatch): number {
  return correct === 0 ? 0 : (2 * correct) / (2 * correct + extra + missed);
}

/** Leaves out 0 / 0. */
const meanOfNumbers = (values: readonly number[]): number =>
  mean(values.filter((value) => !Number.isNaN(value)));

function countShingles(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const shingle of shinglesOf(shingleWords(text))) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return counts;
}
