// `npm run bench -- extract FOLDER [--browser]`: how long an extraction takes beside Readability's own `parse` of the
// same saved pages, under jsdom or by the built script in Chromium. Both run in turn on each page, so that the ratio
// holds on any machine. Readability changes what it parses, so that its user pays for a clone as well.
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { openViewer } from '../../scripts/browsers/beside.ts';
import { Mistake, readArguments, run } from '../../scripts/command.ts';
import { withPage } from '../../scripts/page.ts';
import { extract } from '../../src/page/extract.ts';
import { filesAt } from '../evaluate/files.ts';

const usage = 'npm run bench -- extract FOLDER [--browser]';
/** Runs of each way on each page; the least is what the machine can do undisturbed. */
const rounds = 3;
const dependency = '../../node_modules/@mozilla/readability/Readability.js';
const script = '../../.output/chrome-mv3/extract.js';

/** Milliseconds. */
interface Times {
  readonly clone: number;
  readonly parse: number;
  readonly ours: number;
}

await run(async () => {
  const { values, positionals } = readArguments({ browser: { type: 'boolean' } }, usage);
  const [folder] = positionals;
  if (folder === undefined) throw new Mistake(`Name a folder of saved pages. Usage: ${usage}`);
  const files = filesAt(folder, '.html');
  const times = await (values.browser ? inBrowser(files) : underJsdom(files));
  const row = (name: string, of: (time: Times) => number, digits: number) =>
    console.log(
      name.padEnd(28) +
        [0.5, 0.95].map((at) => quantile(times.map(of), at).toFixed(digits).padStart(10)).join(''),
    );
  console.log(`${`${files.length} pages`.padEnd(28)}    median       p95`);
  row('clone, ms', ({ clone }) => clone, 1);
  row('parse, ms', ({ parse }) => parse, 1);
  row('extract, ms', ({ ours }) => ours, 1);
  row('extract / parse', ({ ours, parse }) => ours / parse, 2);
  row('extract / (clone + parse)', ({ ours, clone, parse }) => ours / (clone + parse), 2);
});

async function underJsdom(files: readonly string[]): Promise<Times[]> {
  const times: Times[] = [];
  for (const file of files)
    times.push(
      await withPage(readFileSync(file), undefined, (document) =>
        timed(rounds, document, (page) => new Readability(page).parse(), extract),
      ),
    );
  return times;
}

async function inBrowser(files: readonly string[]): Promise<Times[]> {
  const [readability, ours] = [dependency, script].map((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  );
  const viewer = await openViewer();
  const expression = `(() => { const module = {}; ${readability}
    const ours = () => { ${ours} };
    return (${timed})(${rounds}, document, (page) => new Readability(page).parse(), ours); })()`;
  const times: Times[] = [];
  for (const file of files)
    times.push((await viewer.view(readFileSync(file), ({ evaluate }) => evaluate(expression))) as Times);
  await viewer.close();
  return times;
}

/** Runs in the page as well, so that it names nothing around it. */
function timed(
  rounds: number,
  document: Document,
  parse: (page: Document) => unknown,
  ours: (document: Document) => unknown,
): Times {
  const least = { clone: 1e9, parse: 1e9, ours: 1e9 };
  const clock = <Result>(name: keyof Times, task: () => Result): Result => {
    const start = performance.now();
    const result = task();
    least[name] = Math.min(least[name], performance.now() - start);
    return result;
  };
  for (let round = 0; round < rounds; round++) {
    const page = clock('clone', () => document.cloneNode(true) as Document);
    clock('parse', () => parse(page));
    clock('ours', () => ours(document));
  }
  return least;
}

function quantile(values: readonly number[], at: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * at)]!;
}
