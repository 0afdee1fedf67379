// Describes the pages that are read worst: which text of the article is lost and by which stage, and which junk is gained.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import { extractWithSteps } from '../../src/page/extract.ts';
import { type MissingRun, missingRuns } from '../measure/missing-runs.ts';
import { shinglesUpToFull } from '../measure/word-shingles.ts';
import { nameOf } from './data-files.ts';
import { lossStages } from './loss-stages.ts';
import { readingOf } from './page-extractors.ts';
import { gainOf, type ScoredPage } from './page-scores.ts';
import type { SavedPage } from './saved-pages.ts';

/** Characters of a text that is shown. */
const shownLength = 150;

/**
 * Describes the `count` pages that lose most against plain Readability or, if that was not run, those with the lowest F1.
 * The first extractor of a page counts.
 */
export async function describeWorst(pages: readonly ScoredPage[], count: number): Promise<string[]> {
  const ranked = pages
    .flatMap((each) => {
      const [name, score] = [...each.scores][0]!;
      return score ? [{ ...each, value: gainOf(each.scores, name) ?? score.f1 }] : [];
    })
    .sort((a, b) => a.value - b.value);
  const descriptions: string[] = [];
  for (const { page, scores } of ranked.slice(0, count))
    descriptions.push([headingOf(page, scores), ...(await describeLosses(page))].join('\n'));
  return descriptions;
}

function headingOf({ folder, id, truth }: SavedPage, scores: ScoredPage['scores']): string {
  const f1s = [...scores].map(([name, score]) => `${name} ${(100 * (score?.f1 ?? 0)).toFixed(1)}`);
  return [join(nameOf(folder), id), f1s.join(', '), truth.url ?? ''].join('  ').trimEnd();
}

function describeLosses({ file, truth: { url, articleBody = '' } }: SavedPage): Promise<string[]> {
  return withSavedPage(readFileSync(file), url, (document) => {
    const steps = extractWithSteps(document);
    const { paragraphs } = readingOf(steps.extraction);
    const stageOf = lossStages(document, steps);
    const lost = missingRuns(paragraphsOf(articleBody), shinglesUpToFull(paragraphs.join('\n')));
    const gained = missingRuns(paragraphs, shinglesUpToFull(articleBody));
    return [
      ...longestFirst(lost).map((run) => `  lost by ${stageOf(run)}: ${shown(run)}`),
      ...longestFirst(gained).map((run) => `  gained: ${shown(run)}`),
    ];
  });
}

/** Some true texts have an empty line between paragraphs, and others only a line for each. */
const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/.test(text) ? /\n\s*\n/ : '\n');

const longestFirst = (runs: readonly MissingRun[]): MissingRun[] =>
  runs.toSorted((a, b) => b.text.length - a.text.length);

function shown({ text, words }: MissingRun): string {
  const line = text.replace(/\s+/g, ' ');
  return `${words.length} words: ${line.length > shownLength ? `${line.slice(0, shownLength)}…` : line}`;
}
