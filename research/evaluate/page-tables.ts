// Pages → rows: a table for each folder and, if there are several, one for all of them; in a table, a row for all pages
// and one for each kind of page.
import type { Row } from '../report/figures-table.ts';
import { nameOf } from './data-files.ts';
import type { SavedPage } from './saved-pages.ts';

/** Judgement: pages of a kind with rows of its own. A mean of fewer pages is noise. */
const fewestOfKind = 10;

/** `makeRows` gets the pages of a row and an ending for its name, which is empty for all pages of a table. */
export function rowsByFolderAndKind<Page extends { readonly page: SavedPage }>(
  pages: readonly Page[],
  makeRows: (some: readonly Page[], ending: string) => readonly Row[],
): Row[] {
  const folders = Map.groupBy(pages, ({ page }) => page.folder);
  const rows = [...folders].flatMap(([folder, some]) => {
    const kinds = [...Map.groupBy(some, ({ page }) => page.truth.type)].filter(
      ([kind, ofKind]) => kind && ofKind.length >= fewestOfKind && ofKind.length < some.length,
    );
    const ofFolder = [
      ...makeRows(some, ''),
      ...kinds.flatMap(([kind, ofKind]) => makeRows(ofKind, `, ${kind}`)),
    ];
    return ofFolder.map((row) => ({ ...row, table: nameOf(folder) }));
  });
  if (folders.size > 1) rows.push(...makeRows(pages, '').map((row) => ({ ...row, table: 'all' })));
  return rows;
}
