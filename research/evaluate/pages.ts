// Evaluates the extraction on saved pages with their true text: shingle F1 and junk at the top. The predictions are the
// paragraphs before folding, because the true text keeps repeats; the F1 after folding is a column of its own.
import type { ReadingsByName } from './page-extractors.ts';
import { describeWorst } from './page-losses.ts';
import { type ScoredPage, scorePage, scoreRows } from './page-scores.ts';
import { rowsByFolderAndKind } from './page-tables.ts';
import { findPages, readSavedPages, type SavedPage } from './saved-pages.ts';
import type { EvaluationOptions, StageOfAllFiles } from './stage.ts';

export interface PageReader {
  /** Returns what each variant or extractor found. The first one makes the predictions. */
  read(page: SavedPage): Promise<ReadingsByName>;
  close?(): Promise<void>;
}

/** Returns a stage that reads every page by the variants of a reader. */
export function pagesStage(openReader: (options: EvaluationOptions) => Promise<PageReader>): StageOfAllFiles {
  return {
    about: 'folders of saved pages, with their text in truth.json: shingle F1 and junk at the top',
    findFiles: findPages,
    async evaluateFiles(paths, options) {
      const pages = paths.flatMap(readSavedPages);
      const scored: ScoredPage[] = [];
      const predictions: object[] = [];
      const reader = await openReader(options);
      try {
        for (const page of pages) {
          const readings = await reader.read(page);
          scored.push(scorePage(page, readings));
          predictions.push({ id: page.id, paragraphs: Object.values(readings)[0]!.paragraphs });
          options.reportProgress(predictions.length, pages.length);
        }
      } finally {
        await reader.close?.();
      }
      return {
        rows: rowsByFolderAndKind(scored, scoreRows),
        predictions,
        findings: await describeWorst(scored, options.worst),
      };
    },
  };
}
