// Scores what each extractor found in a page against its true text, and makes the rows of figures.
import { type JunkAtTop, junkAtTop } from '../measure/junk-at-top.ts';
import { matchShingles, pageF1, type ShingleMatch, scoreExtraction } from '../measure/shingle-f1.ts';
import { share } from '../report/averages.ts';
import type { Row } from '../report/figures-table.ts';
import { type PageReading, plainReadability, type ReadingsByName } from './page-extractors.ts';
import type { SavedPage } from './saved-pages.ts';

/** Difference of F1 by which a page is better or worse. Judgement: a paragraph of an article of ten. */
const clearDifference = 0.05;

/** How well one extractor read a page. */
interface PageScore extends JunkAtTop {
  readonly f1: number;
  readonly match: ShingleMatch;
  readonly foldedMatch: ShingleMatch | undefined;
  readonly isRefused: boolean;
}

export interface ScoredPage {
  readonly page: SavedPage;
  /** By the name of the extractor, ours first. A score is undefined if the true text is unknown. */
  readonly scores: ReadonlyMap<string, PageScore | undefined>;
}

export function scorePage(page: SavedPage, readings: ReadingsByName): ScoredPage {
  const { articleBody } = page.truth;
  const scores = Object.entries(readings).map(
    ([name, reading]) => [name, articleBody === undefined ? undefined : score(reading, articleBody)] as const,
  );
  return { page, scores: new Map(scores) };
}

function score({ paragraphs, folded }: PageReading, truth: string): PageScore {
  const match = matchShingles(paragraphs.join('\n'), truth);
  return {
    f1: pageF1(match),
    match,
    foldedMatch: folded && matchShingles(folded.join('\n'), truth),
    isRefused: paragraphs.length === 0,
    ...junkAtTop(paragraphs, truth),
  };
}

/** Returns a row for each extractor. `ending` is added to its name. */
export function scoreRows(pages: readonly ScoredPage[], ending: string): Row[] {
  const names = [...new Set(pages.flatMap(({ scores }) => [...scores.keys()]))];
  return names.map((name) => ({
    name: `${name}${ending}`,
    items: pages.length,
    figures: figuresOf(pages.flatMap(({ scores }) => scores.get(name) ?? [])),
    ...(name !== plainReadability && { counts: comparison(pages, name) }),
  }));
}

function figuresOf(pages: readonly PageScore[]): Row['figures'] {
  if (pages.length === 0) return {};
  const { f1, precision, recall } = scoreExtraction(pages.map(({ match }) => match));
  const folded = pages.flatMap(({ foldedMatch }) => foldedMatch ?? []);
  return {
    F1: f1,
    precision,
    recall,
    ...(folded.length > 0 && { 'F1 folded': scoreExtraction(folded).f1 }),
    'junk first': share(pages.map(({ first }) => first)),
    'junk in three': share(pages.map(({ firstThree }) => firstThree)),
    refused: share(pages.map(({ isRefused }) => isRefused)),
  };
}

/** Counts the pages that an extractor reads clearly better or worse than plain Readability, if that was run. */
function comparison(pages: readonly ScoredPage[], name: string): Record<string, number> {
  const gains = pages.flatMap(({ scores }) => gainOf(scores, name) ?? []);
  if (gains.length === 0) return {};
  const count = (test: (gain: number) => boolean) => gains.filter(test).length;
  return {
    better: count((gain) => gain > clearDifference),
    worse: count((gain) => gain < -clearDifference),
  };
}

/** Returns by how much the F1 of an extractor is above that of plain Readability; undefined if one is unknown. */
export function gainOf(scores: ScoredPage['scores'], name: string): number | undefined {
  const [own, other] = [scores.get(name), scores.get(plainReadability)];
  return own && other && own.f1 - other.f1;
}
