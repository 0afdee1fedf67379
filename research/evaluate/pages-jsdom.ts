// Saved pages read under jsdom, with every step and, to see what each is worth, without one at a time.
import { readFileSync } from 'node:fs';
import { withPage } from '../../scripts/page.ts';
import type { Extraction, Paragraph } from '../../src/engine/model.ts';
import { filters } from '../../src/page/content/clean.ts';
import { extract } from '../../src/page/extract.ts';
import { pagesStage, type Readings } from './pages.ts';

export const pages = pagesStage(async () => ({
  read: (file, url) => readUnderJsdom(file, url, { '': filters }),
}));

export const ablatedPages = pagesStage(async () => ({
  read: (file, url) =>
    readUnderJsdom(file, url, {
      'all steps': filters,
      ...Object.fromEntries(
        filters.map((left) => [`without ${left.name}`, filters.filter((filter) => filter !== left)]),
      ),
      'no step': [],
    }),
}));

/** A page is only read, so that one document serves for all ways to read it. */
export function readUnderJsdom(
  file: string,
  url: string | undefined,
  ways: Readonly<Record<string, typeof filters>>,
): Promise<Readings> {
  return withPage(readFileSync(file), url, (document) =>
    Object.fromEntries(
      Object.entries(ways).map(([name, steps]) => [name, paragraphsOf(extract(document, steps))]),
    ),
  );
}

export function paragraphsOf(extraction: Extraction): readonly Paragraph[] {
  return extraction.kind === 'article' ? extraction.article.paragraphs : [];
}
