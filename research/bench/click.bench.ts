// `npm run bench -- click FOLDER`: from a click on the real toolbar button in Chromium to the summary on screen, part by
// part, on ten saved pages from the smallest to the largest. Each click is that of a reader who comes to a page: a new tab,
// a popup that has to start, and a worker that was stopped when it idled; the last column has the worker still running.
// Of several clicks the quickest counts, since the rest is what else the machine does.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { serve } from '../../scripts/browsers/site.ts';
import { Mistake, readArguments, run } from '../../scripts/command.ts';
import { filesAt, nameOf } from '../evaluate/files.ts';
import { startProgress } from '../evaluate/progress.ts';
import { type Parts, parse, start, timeClick } from './clicks.ts';
import { align, median } from './table.ts';

const usage = 'npm run bench -- click FOLDER';
/** As the config beside this file builds it. */
const extension = '.cache/bench/chrome-mv3';
const pages = 10;
const clicks = 3;

/** What a page took with the worker stopped before the click, and with the worker running. */
interface Times {
  readonly stopped: Parts;
  readonly running: Parts;
}

await run(async () => {
  const [path] = readArguments({}, usage).positionals;
  const all = path === undefined ? [] : filesAt(path, '.html');
  if (all.length === 0) throw new Mistake(`Name a folder of saved pages (*.html). Usage: ${usage}`);
  const config = new URL('wxt.config.ts', import.meta.url).pathname;
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--config', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const progress = startProgress();
  const columns: { size: string; times: Times }[] = [];
  for (const [index, file] of spread(all).entries()) {
    progress.tell(nameOf(file), index + 1, pages);
    const times = await timePage(file);
    if (times) columns.push({ size: `${Math.round(statSync(file).size / 1000)} kB`, times });
  }
  progress.end();
  if (columns.length === 0) throw new Mistake('None of the pages holds an article.');
  console.log(tabulate(columns));
});

/** From the smallest to the largest, as many at equal distances. */
function spread(files: readonly string[]): string[] {
  const bySize = files.toSorted((a, b) => statSync(a).size - statSync(b).size);
  const count = Math.min(pages, bySize.length);
  return Array.from(
    { length: count },
    (_, index) => bySize[Math.round((index * (bySize.length - 1)) / (count - 1 || 1))]!,
  );
}

/** A browser of its own for each page, so that none pays for the tabs of those before. */
async function timePage(file: string): Promise<Times | undefined> {
  const site = await serve({
    '/page.html': (response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'");
      response.end(readFileSync(file));
    },
  });
  const browser = await launchChromium(extension);
  const best: { stopped?: Parts; running?: Parts } = {};
  try {
    for (let click = 0; click < clicks; click++) {
      for (const worker of ['stopped', 'running'] as const) {
        await browser.open(site.address('/page.html'));
        if (worker === 'stopped') await browser.stopWorker();
        const parts = await timeClick(browser);
        if (!parts) return undefined;
        if (!best[worker] || total(parts) < total(best[worker])) best[worker] = parts;
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  return best as Times;
}

/** A row a part, a column a page. */
function tabulate(pages: readonly { readonly size: string; readonly times: Times }[]): string {
  const names = Object.keys(pages[0]!.times.stopped);
  const row = (name: string, of: (parts: Parts) => number, digits = 1) => {
    const [stopped, running] = [
      pages.map(({ times }) => of(times.stopped)),
      pages.map(({ times }) => of(times.running)),
    ];
    return [name, ...[...stopped, median(stopped), median(running)].map((value) => value.toFixed(digits))];
  };
  return align([
    ['ms', ...pages.map(({ size }) => size), 'median', 'worker running'],
    ...names.map((name) => row(name, (parts) => parts[name]!)),
    row('click to summary', total),
    row('ours / parse', (parts) => (total(parts) - parts[start]! - parts[parse]!) / parts[parse]!, 2),
  ]);
}

function total(parts: Parts): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}
