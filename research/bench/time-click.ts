// `npm run bench -- click FOLDER`: from a click on the real toolbar button in Chromium to the summary on the screen, part by
// part, on ten saved pages from the smallest to the largest. Each click is like that of a reader who comes to a page: a new
// tab, a popup that has to start, and a worker that was stopped because it was idle. The last column has the worker running.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { serve } from '../../scripts/browsers/local-site.ts';
import { alignTable } from '../../scripts/terminal/align-table.ts';
import { type Command, parseArguments, UserError } from '../../scripts/terminal/command-line.ts';
import { startProgress } from '../../scripts/terminal/progress.ts';
import { filesAt, nameOf } from '../evaluate/data-files.ts';
import { median } from '../report/averages.ts';
import { type ClickParts, parse, start, timeClick } from './click-parts.ts';

const usage = 'npm run bench -- click FOLDER';
const root = join(import.meta.dirname, '../..');
/** Built by the configuration beside this file. */
const extension = join(root, '.cache/bench/chrome-mv3');
const mostPages = 10;
/** Clicks per page and state of the worker. The quickest is what the machine can do undisturbed. */
const clicks = 3;

/** The parts of the quickest click on a page, by the state of the worker. */
interface PageTimes {
  readonly stopped: ClickParts;
  readonly running: ClickParts;
}

interface TimedPage {
  readonly size: string;
  readonly times: PageTimes;
}

export const timeClicks: Command = async (args, { stdout, stderr }) => {
  const [path] = parseArguments(args, {}, usage).positionals;
  const all = path === undefined ? [] : filesAt(path, '.html');
  if (all.length === 0) throw new UserError(`Name a folder of saved pages (*.html). Usage: ${usage}`);
  buildTimedExtension();
  const files = chooseBySize(all);
  const progress = startProgress(stderr);
  const pages: TimedPage[] = [];
  for (const [index, file] of files.entries()) {
    progress.report(nameOf(file), index + 1, files.length);
    const times = await timePage(file);
    if (times) pages.push({ size: `${Math.round(statSync(file).size / 1000)} kB`, times });
  }
  progress.end();
  if (pages.length === 0) throw new UserError('None of the pages has an article.');
  stdout.write(`${timeTable(pages)}\n`);
};

function buildTimedExtension(): void {
  const config = join(import.meta.dirname, 'wxt.config.ts');
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--config', config], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Returns the smallest file, the largest, and some between them at equal distances in rank. */
function chooseBySize(files: readonly string[]): string[] {
  const bySize = files.toSorted((a, b) => statSync(a).size - statSync(b).size);
  const count = Math.min(mostPages, bySize.length);
  return Array.from(
    { length: count },
    (_, index) => bySize[Math.round((index * (bySize.length - 1)) / (count - 1 || 1))]!,
  );
}

/** Uses a new browser, so that tabs of earlier pages cost nothing. Returns undefined if the page is refused. */
async function timePage(file: string): Promise<PageTimes | undefined> {
  const site = await serve({
    '/page.html': (response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'");
      response.end(readFileSync(file));
    },
  });
  const browser = await launchChromium(extension);
  const best: { stopped?: ClickParts; running?: ClickParts } = {};
  try {
    for (let click = 0; click < clicks; click++) {
      for (const worker of ['stopped', 'running'] as const) {
        await browser.open(site.address('/page.html'));
        if (worker === 'stopped') await browser.stopWorker();
        const parts = await timeClick(browser);
        if (!parts) return undefined;
        if (!best[worker] || totalOf(parts) < totalOf(best[worker])) best[worker] = parts;
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  return best as PageTimes;
}

/** A row a part, a column a page. */
function timeTable(pages: readonly TimedPage[]): string {
  const names = Object.keys(pages[0]!.times.stopped);
  const row = (name: string, value: (parts: ClickParts) => number, digits = 1) => {
    const stopped = pages.map(({ times }) => value(times.stopped));
    const running = pages.map(({ times }) => value(times.running));
    return [name, ...[...stopped, median(stopped), median(running)].map((time) => time.toFixed(digits))];
  };
  return alignTable([
    ['ms', ...pages.map(({ size }) => size), 'median', 'worker running'],
    ...names.map((name) => row(name, (parts) => parts[name]!)),
    row('click to summary', totalOf),
    row('ours / parse', (parts) => (totalOf(parts) - parts[start]! - parts[parse]!) / parts[parse]!, 2),
  ]);
}

function totalOf(parts: ClickParts): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}
