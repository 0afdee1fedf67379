// Tells by which stage of the extraction a text was lost: the filter that dropped its block, a refusal, Readability, the
// snapshot, or none because the page does not have it.
import type { Cleaned } from '../../src/page/content/clean.ts';
import { droppingFilters } from '../../src/page/explain-extraction.ts';
import type { ExtractionWithSteps } from '../../src/page/extract.ts';
import { takeSnapshot } from '../../src/page/snapshot/snapshot.ts';
import type { MissingRun } from '../measure/missing-runs.ts';
import { linesOf } from '../measure/visible-lines.ts';
import { shinglesOf, shinglesUpToFull, shingleWords, wordsPerShingle } from '../measure/word-shingles.ts';

/** Returns a function that names the stage. The document is only read. */
export function lossStages(
  document: Document,
  { extraction, cleaned }: ExtractionWithSteps,
): (run: MissingRun) => string {
  const dropped = cleaned ? filterByShingle(cleaned) : new Map<string, string>();
  const refusal = extraction.kind === 'refused' ? `refusal (${extraction.detail ?? extraction.reason})` : '';
  // In the order of the pipeline, last stage first.
  const stages = [
    { stage: refusal || 'several filters', before: shinglesIn(cleaned?.blocks.map(({ text }) => text)) },
    {
      stage: refusal && !cleaned ? refusal : 'Readability',
      before: shinglesOfPage(takeSnapshot(document).page),
    },
    { stage: 'the snapshot (hidden)', before: shinglesOfPage(document) },
  ];
  return ({ words, shinglesAround }) => {
    const filter = mostFrequent(shinglesOf(words).flatMap((shingle) => dropped.get(shingle) ?? []));
    if (filter) return filter;
    const own = words.length < wordsPerShingle ? shinglesAround : shinglesOf(words);
    const isIn = (shingles: ReadonlySet<string>) =>
      2 * own.filter((shingle) => shingles.has(shingle)).length >= own.length;
    return stages.find(({ before }) => isIn(before))?.stage ?? 'nothing (not in the body)';
  };
}

/** Blocks side by side that the same filter dropped are one text: a list in the true text may be one paragraph. */
function filterByShingle(cleaned: Cleaned): Map<string, string> {
  const filters = droppingFilters(cleaned);
  const found = new Map<string, string>();
  let words: string[] = [];
  let filter: string | undefined;
  const record = (some: readonly string[]) => {
    if (filter) for (const shingle of shinglesOf(some)) found.set(shingle, filter);
  };
  for (const block of cleaned.blocks) {
    const own = shingleWords(block.text);
    if (filters.get(block) !== filter) words = [];
    filter = filters.get(block);
    words.push(...own);
    record(own);
    record(words.slice(-own.length - wordsPerShingle + 1));
  }
  return found;
}

const shinglesIn = (lines: readonly string[] = []): Set<string> => shinglesUpToFull(lines.join('\n'));
const shinglesOfPage = ({ body }: Document): Set<string> => shinglesIn(body ? linesOf(body) : []);

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
