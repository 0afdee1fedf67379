// `npm run bench -- extract FOLDER [--browser]`: the time of the extraction beside that of Readability's own `parse` on the
// same saved pages, under jsdom or by the built script in Chromium. Both run in turn on each page, so that the ratio is
// about the same on every machine. Readability changes the document that it parses, so its users pay for a clone as well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { openViewer } from '../../scripts/browsers/saved-page-viewer.ts';
import { alignTable } from '../../scripts/terminal/align-table.ts';
import { type Command, parseArguments, UserError } from '../../scripts/terminal/command-line.ts';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import { extract } from '../../src/page/extract.ts';
import { filesAt } from '../evaluate/data-files.ts';
import { median, quantile } from '../report/averages.ts';

const usage = 'npm run bench -- extract FOLDER [--browser]';
/** Runs of each way on each page. The best is what the machine can do undisturbed. */
const rounds = 3;
const root = join(import.meta.dirname, '../..');

/** Milliseconds for one page. */
interface ExtractionTimes {
  readonly clone: number;
  readonly parse: number;
  readonly extract: number;
}

export const timeExtraction: Command = async (args, { stdout }) => {
  const { values, positionals } = parseArguments(args, { browser: { type: 'boolean' } }, usage);
  const [folder] = positionals;
  if (folder === undefined) throw new UserError(`Name a folder of saved pages. Usage: ${usage}`);
  const files = filesAt(folder, '.html');
  const times = await (values.browser ? timeInBrowser(files) : timeUnderJsdom(files));
  const row = (name: string, value: (page: ExtractionTimes) => number, digits: number) => {
    const all = times.map(value);
    return [name, ...[median(all), quantile(all, 0.95)].map((figure) => figure.toFixed(digits))];
  };
  const table = alignTable([
    [`${files.length} pages`, 'median', 'p95'],
    row('clone, ms', ({ clone }) => clone, 1),
    row('parse, ms', ({ parse }) => parse, 1),
    row('extract, ms', (page) => page.extract, 1),
    row('extract / parse', (page) => page.extract / page.parse, 2),
    row('extract / (clone + parse)', (page) => page.extract / (page.clone + page.parse), 2),
  ]);
  stdout.write(`${table}\n`);
};

async function timeUnderJsdom(files: readonly string[]): Promise<ExtractionTimes[]> {
  const times: ExtractionTimes[] = [];
  for (const file of files)
    times.push(
      await withSavedPage(readFileSync(file), undefined, (document) =>
        timePage(rounds, document, (page) => new Readability(page).parse(), extract),
      ),
    );
  return times;
}

async function timeInBrowser(files: readonly string[]): Promise<ExtractionTimes[]> {
  const readability = readFileSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
  const script = readFileSync(join(root, '.output/chrome-mv3/extract.js'), 'utf8');
  const expression = `(() => { const module = {}; ${readability}
    const extract = () => { ${script} };
    return (${timePage})(${rounds}, document, (page) => new Readability(page).parse(), extract); })()`;
  const viewer = await openViewer();
  const times: ExtractionTimes[] = [];
  for (const file of files)
    times.push(
      (await viewer.view(readFileSync(file), ({ evaluate }) => evaluate(expression))) as ExtractionTimes,
    );
  await viewer.close();
  return times;
}

/** Its source is also sent to the browser, so it must not use anything outside it but its parameters. */
function timePage(
  rounds: number,
  document: Document,
  parse: (page: Document) => unknown,
  extract: (document: Document) => unknown,
): ExtractionTimes {
  const best = { clone: 1e9, parse: 1e9, extract: 1e9 };
  const time = <Result>(name: keyof ExtractionTimes, task: () => Result): Result => {
    const start = performance.now();
    const result = task();
    best[name] = Math.min(best[name], performance.now() - start);
    return result;
  };
  for (let round = 0; round < rounds; round++) {
    const page = time('clone', () => document.cloneNode(true) as Document);
    time('parse', () => parse(page));
    time('extract', () => extract(document));
  }
  return best;
}
