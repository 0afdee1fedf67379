// `npm run bench -- extremes`: the slowest pages of extreme length and shape (tests/fuzz/extremes.ts) through extraction,
// engine and export. A pattern that backtracks shows here as seconds or minutes.

import { alignTable } from '../../scripts/terminal/align-table.ts';
import { type Command, parseArguments } from '../../scripts/terminal/command-line.ts';
import { startProgress } from '../../scripts/terminal/progress.ts';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import { rankArticle } from '../../src/engine/summarize.ts';
import { extract } from '../../src/page/extract.ts';
import { formats } from '../../src/popup/copy-formats.ts';
import { extremePages } from '../../tests/fuzz/extremes.ts';

/** Rows of the table. */
const shown = 10;

export const timeExtremes: Command = async (args, { stdout, stderr }) => {
  parseArguments(args, {}, 'npm run bench -- extremes');
  const pages = Object.entries(extremePages());
  const progress = startProgress(stderr);
  const times: { readonly name: string; readonly milliseconds: number }[] = [];
  for (const [name, html] of pages) {
    progress.report(name, times.length + 1, pages.length);
    const milliseconds = await withSavedPage(Buffer.from(html), undefined, timeOf);
    times.push({ name, milliseconds });
  }
  progress.end();
  const slowest = times.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, shown);
  const rows = slowest.map(({ name, milliseconds }) => [name, milliseconds.toFixed(0)]);
  stdout.write(`${alignTable([[`${pages.length} pages, the slowest`, 'ms'], ...rows])}\n`);
};

/** Returns milliseconds of processor time. */
function timeOf(document: Document): number {
  const start = process.cpuUsage();
  const extraction = extract(document);
  if (extraction.kind === 'article') {
    const summary = pick(rankArticle(extraction.article));
    for (const format of Object.values(formats)) format(summary, { notices: [] });
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
