// Evaluates the extraction on saved pages with their true text: shingle F1 and junk at the top. The predictions are the
// paragraphs before folding, because the true text keeps repeats; the F1 after folding is a column of its own.
import { basename, dirname, extname, join } from 'node:path';
import { collapse } from '../../src/engine/collapse/collapse.ts';
import type { Paragraph } from '../../src/engine/model.ts';
import { type JunkAtTop, junkAtTop } from '../measure/junk-at-top.ts';
import { matchShingles, type ShingleMatch, scoreExtraction } from '../measure/shingle-f1.ts';
import { share } from '../report/averages.ts';
import type { Row } from '../report/figures-table.ts';
import { filesAt, nameOf, readItemsById } from './data-files.ts';
import type { Stage } from './stage.ts';

/** An entry of truth.json. */
export interface PageTruth {
  readonly url?: string;
  readonly articleBody?: string;
}

/**
 * The paragraphs of a page by the name of the variant that extracted them. The first variant is the prediction. An empty
 * name is replaced by that of the folder.
 */
export type Variants = Readonly<Record<string, readonly Paragraph[]>>;

export interface PageReader {
  read(file: string, url: string | undefined): Promise<Variants>;
  close?(): Promise<void>;
}

/** A page of which the true text is known, by one variant. */
interface PageScore extends JunkAtTop {
  readonly match: ShingleMatch;
  readonly foldedMatch: ShingleMatch;
  readonly isRefused: boolean;
}

/** Returns a stage that reads every page by the variants of a reader. */
export function pagesStage(openReader: () => Promise<PageReader>): Stage {
  return {
    about: 'a folder of saved pages, with their text in truth.json: shingle F1 and junk at the top',
    findFiles(path) {
      const folder = basename(path) === 'truth.json' ? dirname(path) : path;
      return hasPages(folder) ? [folder] : [];
    },
    async evaluateFile(path, { reportProgress }) {
      const files = filesAt(path, '.html');
      const folder = files[0] === path ? dirname(path) : path;
      const truths = readItemsById<PageTruth>(join(folder, 'truth.json'));
      const scores: { readonly variant: string; readonly score: PageScore | undefined }[] = [];
      const predictions: object[] = [];
      const reader = await openReader();
      try {
        for (const file of files) {
          const { url, articleBody } = truths[nameOf(file)] ?? {};
          const variants = Object.entries(await reader.read(file, url));
          for (const [variant, paragraphs] of variants)
            scores.push({ variant, score: scorePage(paragraphs, articleBody) });
          predictions.push({ id: nameOf(file), paragraphs: textsOf(variants[0]![1]) });
          reportProgress(predictions.length, files.length);
        }
      } finally {
        await reader.close?.();
      }
      const rows = [...Map.groupBy(scores, ({ variant }) => variant)].map(([variant, all]) => ({
        name: variant || nameOf(folder),
        items: files.length,
        figures: figuresOf(all.flatMap(({ score }) => score ?? [])),
      }));
      return { rows, predictions };
    },
  };
}

/** Tests for a page or a folder with pages. */
export const hasPages = (path: string): boolean =>
  filesAt(path, '.html').some((file) => extname(file) === '.html');

const textsOf = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({ text }) => text);

function scorePage(paragraphs: readonly Paragraph[], truth: string | undefined): PageScore | undefined {
  if (truth === undefined) return undefined;
  const matchOf = (some: readonly Paragraph[]) => matchShingles(textsOf(some).join('\n'), truth);
  return {
    match: matchOf(paragraphs),
    foldedMatch: matchOf(collapse(paragraphs).paragraphs),
    isRefused: paragraphs.length === 0,
    ...junkAtTop(textsOf(paragraphs), truth),
  };
}

function figuresOf(pages: readonly PageScore[]): Row['figures'] {
  if (pages.length === 0) return {};
  const { f1, precision, recall } = scoreExtraction(pages.map(({ match }) => match));
  return {
    F1: f1,
    precision,
    recall,
    'F1 folded': scoreExtraction(pages.map(({ foldedMatch }) => foldedMatch)).f1,
    'junk first': share(pages.map(({ first }) => first)),
    'junk in three': share(pages.map(({ firstThree }) => firstThree)),
    refused: share(pages.map(({ isRefused }) => isRefused)),
  };
}
