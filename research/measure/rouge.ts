// ROUGE-1, ROUGE-2 and ROUGE-Lsum as google's rouge-score computes them (google-research/rouge, without a stemmer; Lin
// 2004): clipped n-gram counts, and for Lsum the union of longest common subsequences per reference sentence.

/** F1 of each measure, 0 to 1. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
}

/**
 * Compares a summary with references written by people and returns the best F1 of each measure. All texts have a sentence
 * a line; only ROUGE-Lsum uses the lines. An empty text scores 0.
 */
export function rouge(summary: string, references: readonly string[], language: string): Rouge {
  const candidate = readLines(summary, language);
  const scores = references.map((reference) => score(candidate, readLines(reference, language)));
  const best = (measure: keyof Rouge) => scores.reduce((top, each) => Math.max(top, each[measure]), 0);
  return { rouge1: best('rouge1'), rouge2: best('rouge2'), rougeLsum: best('rougeLsum') };
}

/**
 * Returns the tokens in lower case. English keeps a-z and 0-9 only, as rouge-score does, so that figures compare with
 * published ones. That rule would split “café” and drop Hangul, so other languages keep every letter, mark and digit.
 */
export function tokenize(text: string, language: string): string[] {
  const kept = /^en\b/i.test(language) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu;
  return text.toLowerCase().match(kept) ?? [];
}

/** Counts a shared n-gram as often as it is in the list that has fewer of it. */
function ngramF1(candidate: readonly string[], reference: readonly string[], n: number): number {
  const unmatched = countNgrams(reference, n);
  let hits = 0;
  for (let start = 0; start + n <= candidate.length; start += 1) {
    if (takeOne(unmatched, candidate.slice(start, start + n).join(' '))) hits += 1;
  }
  return f1(hits, candidate.length - n + 1, reference.length - n + 1);
}

const readLines = (text: string, language: string): string[][] =>
  text.split('\n').map((line) => tokenize(line, language));

function score(candidate: readonly string[][], reference: readonly string[][]): Rouge {
  const [summary, truth] = [candidate.flat(), reference.flat()];
  return {
    rouge1: ngramF1(summary, truth, 1),
    rouge2: ngramF1(summary, truth, 2),
    rougeLsum: summaryLevelF1(candidate, reference),
  };
}

function summaryLevelF1(candidate: readonly string[][], reference: readonly string[][]): number {
  const [inCandidate, inReference] = [countNgrams(candidate.flat(), 1), countNgrams(reference.flat(), 1)];
  let hits = 0;
  for (const sentence of reference) {
    const union = new Set(candidate.flatMap((other) => commonSubsequence(sentence, other)));
    for (const index of [...union].sort((a, b) => a - b)) {
      const token = sentence[index]!;
      // Counts each token once, as ROUGE-1.5.5 does although the paper does not mention it.
      if ((inReference.get(token) ?? 0) > 0 && takeOne(inCandidate, token)) {
        takeOne(inReference, token);
        hits += 1;
      }
    }
  }
  return f1(hits, candidate.flat().length, reference.flat().length);
}

/** Returns indices into the reference sentence. Of several longest subsequences it finds the one that rouge-score finds. */
function commonSubsequence(reference: readonly string[], candidate: readonly string[]): number[] {
  const width = candidate.length + 1;
  const longest = new Uint16Array((reference.length + 1) * width);
  for (let row = 1; row <= reference.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const here = row * width + column;
      longest[here] =
        reference[row - 1] === candidate[column - 1]
          ? longest[here - width - 1]! + 1
          : Math.max(longest[here - width]!, longest[here - 1]!);
    }
  }
  const indices: number[] = [];
  let [row, column] = [reference.length, candidate.length];
  while (row > 0 && column > 0) {
    const here = row * width + column;
    if (reference[row - 1] === candidate[column - 1]) {
      indices.push(row - 1);
      row -= 1;
      column -= 1;
    } else if (longest[here - 1]! > longest[here - width]!) column -= 1;
    else row -= 1;
  }
  return indices;
}

function countNgrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + n <= tokens.length; start += 1) {
    const ngram = tokens.slice(start, start + n).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

/** Removes one from the count of `key`. Returns false if the count was 0. */
function takeOne(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

function f1(hits: number, predicted: number, expected: number): number {
  return hits === 0 ? 0 : (2 * hits) / (predicted + expected);
}
