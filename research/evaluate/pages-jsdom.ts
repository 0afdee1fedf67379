// Saved pages read under jsdom: with all filters of the extraction and, for `--ablate`, without each of them in turn.
import { readFileSync } from 'node:fs';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import type { Extraction, Paragraph } from '../../src/engine/model.ts';
import { filters } from '../../src/page/content/clean.ts';
import { extract } from '../../src/page/extract.ts';
import { pagesStage, type Variants } from './pages.ts';

export const pages = pagesStage(async () => ({
  read: (file, url) => readUnderJsdom(file, url, { '': filters }),
}));

export const ablatedPages = pagesStage(async () => ({
  read: (file, url) => readUnderJsdom(file, url, ablations),
}));

const ablations: Readonly<Record<string, typeof filters>> = {
  'all steps': filters,
  ...Object.fromEntries(
    filters.map((left) => [`without ${left.name}`, filters.filter((filter) => filter !== left)]),
  ),
  'no step': [],
};

/** Reads a page once per variant. The extraction does not change the document, so one document serves all. */
export function readUnderJsdom(
  file: string,
  url: string | undefined,
  variants: Readonly<Record<string, typeof filters>>,
): Promise<Variants> {
  return withSavedPage(readFileSync(file), url, (document) =>
    Object.fromEntries(
      Object.entries(variants).map(([name, some]) => [name, paragraphsOf(extract(document, some))]),
    ),
  );
}

/** Returns no paragraphs for a refused page. */
export function paragraphsOf(extraction: Extraction): readonly Paragraph[] {
  return extraction.kind === 'article' ? extraction.article.paragraphs : [];
}
