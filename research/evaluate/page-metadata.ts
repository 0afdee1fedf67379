// Evaluates title, byline and date of saved pages: the share that agrees exactly with the true value, where there is one.
// A refused page has none of them.
import { isSameByline, isSameDay, isSameTitle } from '../measure/metadata-match.ts';
import { share } from '../report/averages.ts';
import { nameOf } from './data-files.ts';
import type { PageReading, ReadingsByName } from './page-extractors.ts';
import { rowsByFolderAndKind } from './page-tables.ts';
import { readUnderJsdom } from './pages-jsdom.ts';
import { findPages, readSavedPages, type SavedPage } from './saved-pages.ts';
import type { StageOfAllFiles } from './stage.ts';

const fields = { title: isSameTitle, byline: isSameByline, date: isSameDay } as const;
type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];

interface ReadPage {
  readonly page: SavedPage;
  readonly readings: ReadingsByName;
}

export const pageMetadata: StageOfAllFiles = {
  about: 'folders of saved pages, with title, byline and date in truth.json: exact agreement',
  findFiles: findPages,
  async evaluateFiles(paths, { isAlone, worst, reportProgress }) {
    const saved = paths.flatMap(readSavedPages);
    const pages: ReadPage[] = [];
    for (const page of saved) {
      pages.push({ page, readings: await readUnderJsdom(page, isAlone) });
      reportProgress(pages.length, saved.length);
    }
    const findings = fieldNames.flatMap((field) => {
      const lines = disagreements(pages, field).slice(0, worst);
      return lines.length > 0 ? [lines.join('\n')] : [];
    });
    const predictions = pages.map(({ page: { id }, readings: { Pith } }) => {
      return { id, title: Pith!.title, byline: Pith!.byline, date: Pith!.date };
    });
    return { rows: rowsByFolderAndKind(pages, rowsOf), predictions, findings };
  },
};

function rowsOf(pages: readonly ReadPage[], ending: string) {
  const names = Object.keys(pages[0]?.readings ?? {});
  return names.map((name) => {
    const figures = fieldNames.flatMap((field) => {
      const answers = pages.flatMap(({ page, readings }) => agrees(page, readings[name]!, field) ?? []);
      return answers.length > 0 ? [[field, share(answers)] as const] : [];
    });
    return { name: `${name}${ending}`, items: pages.length, figures: Object.fromEntries(figures) };
  });
}

/** Returns undefined if the true value is unknown. */
function agrees({ truth }: SavedPage, reading: PageReading, field: Field): boolean | undefined {
  const value = truth[field];
  return value ? fields[field](reading[field], value) : undefined;
}

function disagreements(pages: readonly ReadPage[], field: Field): string[] {
  return pages
    .filter(({ page, readings }) => agrees(page, readings.Pith!, field) === false)
    .map(({ page: { folder, id, truth }, readings: { Pith } }) =>
      [`${field}  ${nameOf(folder)}/${id}`, `  is:    ${truth[field]}`, `  found: ${Pith![field]}`].join(
        '\n',
      ),
    );
}
