// Which words of a text another text lacks, down to a single word within a sentence. A word is there if a shingle with
// it is in the other text.
import { shinglesOf, wordsPerShingle } from './word-shingles.ts';

/** Words that follow each other in a line and that are all missing. */
export interface MissingRun {
  /** With its punctuation. */
  readonly text: string;
  readonly words: readonly string[];
  /** All shingles of the line with a word of the run: they show where a run of few words stood. */
  readonly shinglesAround: readonly string[];
}

/** `other` are the shingles of the other text, up to the usual length. */
export function missingRuns(lines: readonly string[], other: ReadonlySet<string>): MissingRun[] {
  return lines.flatMap((line) => runsInLine(line, other));
}

function runsInLine(line: string, other: ReadonlySet<string>): MissingRun[] {
  const matches = [...line.matchAll(/[\p{L}\p{N}_]+/gu)];
  const words = matches.map(([word]) => word);
  const shingles = shinglesOf(words);
  const around = words.map((_, index) => shingles.slice(Math.max(0, index - wordsPerShingle + 1), index + 1));
  const isMissing = around.map((some) => !some.some((shingle) => other.has(shingle)));
  const runs: MissingRun[] = [];
  let start = isMissing.indexOf(true);
  while (start >= 0) {
    const next = isMissing.indexOf(false, start);
    const end = next < 0 ? words.length : next;
    runs.push({
      text: line.slice(matches[start]!.index, matches[end]?.index).trim(),
      words: words.slice(start, end),
      shinglesAround: [...new Set(around.slice(start, end).flat())],
    });
    start = isMissing.indexOf(true, end);
  }
  return runs;
}
