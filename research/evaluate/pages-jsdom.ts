// Saved pages read under jsdom: by ours and the other extractors and, for `--ablate`, without each filter in turn.
import { readFileSync } from 'node:fs';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import { filters } from '../../src/page/content/clean.ts';
import { extract } from '../../src/page/extract.ts';
import { type ReadingsByName, readByOthers, readingOf } from './page-extractors.ts';
import { pagesStage } from './pages.ts';
import type { SavedPage } from './saved-pages.ts';

export const pages = pagesStage(async ({ isAlone }) => ({ read: (page) => readUnderJsdom(page, isAlone) }));

export const ablatedPages = pagesStage(async () => ({
  read: ({ file, truth }) =>
    withSavedPage(readFileSync(file), truth.url, (document) =>
      // The extraction does not change the document, so one document serves all.
      Object.fromEntries(
        Object.entries(ablations).map(([name, some]) => [name, readingOf(extract(document, some))]),
      ),
    ),
}));

const ablations: Readonly<Record<string, typeof filters>> = {
  'all steps': filters,
  ...Object.fromEntries(
    filters.map((left) => [`without ${left.name}`, filters.filter((filter) => filter !== left)]),
  ),
  'no step': [],
};

/** Reads a page by ours and, unless `isAlone`, by the other extractors. */
export function readUnderJsdom({ file, truth }: SavedPage, isAlone: boolean): Promise<ReadingsByName> {
  return withSavedPage(readFileSync(file), truth.url, (document) => ({
    Pith: readingOf(extract(document)),
    ...(!isAlone && readByOthers(document)),
  }));
}
