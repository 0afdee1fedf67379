// How much of a page's true text was found and how much else came with it: the metric of the public
// article-extraction-benchmark (scrapinghub, evaluate.py), so that figures compare with the tools published there.
// Shingles of four words with counts, case kept; each page weighs the same; F1 is of the mean precision and recall.

const wordsPerShingle = 4;

/** Shares of all shingles of a page: found and true, found only, true only. Together 1, or all 0 where both are empty. */
export interface Match {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

export interface Extracted {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export function matchShingles(found: string, truth: string): Match {
  const [have, want] = [countShingles(found), countShingles(truth)];
  const match = { both: 0, extra: 0, missed: 0 };
  for (const shingle of new Set([...have.keys(), ...want.keys()])) {
    const [a, b] = [have.get(shingle) ?? 0, want.get(shingle) ?? 0];
    match.both += Math.min(a, b);
    match.extra += Math.max(0, a - b);
    match.missed += Math.max(0, b - a);
  }
  const all = match.both + match.extra + match.missed || 1;
  return { both: match.both / all, extra: match.extra / all, missed: match.missed / all };
}

/**
 * Whether each of a page's first blocks is junk: not one of its shingles stands in the true text. A page of which nothing
 * was found counts as junk, for that is what the reader gets.
 */
export function junkAtTheTop(
  blocks: readonly string[],
  truth: string,
): { first: boolean; firstThree: boolean } {
  const tokens = tokenize(truth);
  // A short block is a short shingle, so shingles of every length up to four are looked for.
  const known = new Set<string>();
  for (let length = 1; length <= wordsPerShingle; length += 1)
    for (const shingle of shinglesOf(tokens, length)) known.add(shingle);
  const top = blocks.filter((block) => tokenize(block).length > 0).slice(0, 3);
  const junk = top.map((block) => !shinglesOf(tokenize(block)).some((shingle) => known.has(shingle)));
  return { first: junk[0] ?? true, firstThree: junk.length === 0 || junk.includes(true) };
}

/** A page where nothing was found says nothing of precision, one without true text nothing of recall. */
export function meanMatch(matches: readonly Match[]): Extracted {
  const precision = mean(matches.map(({ both, extra }) => both / (both + extra)));
  const recall = mean(matches.map(({ both, missed }) => both / (both + missed)));
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const mean = (values: readonly number[]): number => {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
};

function countShingles(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const shingle of shinglesOf(tokenize(text))) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return counts;
}

/** What `\w+` finds in Python. */
const tokenize = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A text of fewer words is a single, shorter shingle. */
function shinglesOf(tokens: readonly string[], length = wordsPerShingle): string[] {
  if (tokens.length === 0) return [];
  const count = Math.max(1, tokens.length - length + 1);
  return Array.from({ length: count }, (_, start) => tokens.slice(start, start + length).join(' '));
}
