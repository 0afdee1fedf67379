// `npm run audit -- FOLDER [--limit N]`: opens each saved page of a folder in Chromium with the built extension, clicks the toolbar
// button and the first, middle and last sentence, and prints for each page whether the sentence was found, whether exactly its
// characters are highlighted, whether they are in view and not below the popup, and whether each length can be chosen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumPopup } from './browsers/chromium/popup.ts';
import { type ChromiumDriver, launchChromium } from './browsers/chromium.ts';
import { setLength, settled, texts, until, viewOf } from './browsers/driver.ts';
import { savedPage, serve } from './browsers/local-site.ts';
import { alignTable } from './terminal/align-table.ts';
import { fileError, parseArguments, parseCount, runInProcess, UserError } from './terminal/command-line.ts';
import { startProgress } from './terminal/progress.ts';

const usage = 'npm run audit -- FOLDER [--limit N]';
const built = join(import.meta.dirname, '../.output/chrome-mv3');

/** Of the clicked sentences of a page, how many passed each check. */
interface Audit {
  readonly page: string;
  readonly view: string;
  readonly clicked: number;
  readonly found: number;
  readonly exact: number;
  readonly inView: number;
  readonly notCovered: number;
  /** Lengths that could be chosen, of those that the control offers. */
  readonly lengths: string;
}

await runInProcess(async (args, { stdout, stderr }) => {
  const { values, positionals } = parseArguments(args, { limit: { type: 'string' } }, usage);
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0) throw new UserError(`Name a folder of saved pages. Usage: ${usage}`);
  const limit = parseCount('--limit', values.limit);
  const files = listPages(folder).slice(0, limit);
  const browser = await launchChromium(built);
  const progress = startProgress(stderr);
  const audits: Audit[] = [];
  try {
    for (const file of files) {
      progress.report(file, audits.length + 1, files.length);
      audits.push(await audit(browser, folder, file));
    }
  } finally {
    await browser.close();
  }
  progress.end();
  stdout.write(`${formatTable(audits)}\n`);
});

function listPages(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
    if (files.length > 0) return files.sort();
  } catch (error) {
    throw fileError(folder, error);
  }
  throw new UserError(`${folder} has no .html files.`);
}

async function audit(browser: ChromiumDriver, folder: string, file: string): Promise<Audit> {
  const site = await serve({ '/page.html': savedPage(readFileSync(join(folder, file))) });
  const nothing = { page: file, clicked: 0, found: 0, exact: 0, inView: 0, notCovered: 0, lengths: '' };
  try {
    await browser.open(site.address('/page.html'), { loads: false });
    const popup = await browser.click();
    const view = await settled(popup).catch(() => viewOf(popup));
    if (view !== 'summary') return { ...nothing, view };
    const count = (await texts(popup, '#sentences .go')).length;
    const clicked = [...new Set([0, Math.floor(count / 2), count - 1])];
    const results: Clicked[] = [];
    for (const index of clicked) results.push(await clickSentence(browser, popup, index));
    const passed = (key: keyof Clicked) => results.filter((result) => result[key]).length;
    const lengths = await countLengths(popup);
    await popup.close();
    return {
      page: file,
      view,
      clicked: clicked.length,
      found: passed('found'),
      exact: passed('exact'),
      inView: passed('inView'),
      notCovered: passed('notCovered'),
      lengths,
    };
  } catch (error) {
    return { ...nothing, view: String(error).slice(0, 60) };
  } finally {
    await browser.closeTab().catch(() => undefined);
    site.close();
  }
}

interface Clicked {
  readonly found: boolean;
  readonly exact: boolean;
  readonly inView: boolean;
  readonly notCovered: boolean;
}

async function clickSentence(browser: ChromiumDriver, popup: ChromiumPopup, index: number): Promise<Clicked> {
  const height = await popup.run((window) => window.innerHeight);
  const sentence = await popup.run(({ document }, wanted) => {
    const link = document.querySelectorAll<HTMLElement>('#sentences .go')[wanted]!;
    link.click();
    return link.textContent;
  }, index);
  const isShown = () =>
    popup.run(
      ({ document }, wanted) => document.querySelectorAll('#sentences li')[wanted]!.matches('.shown'),
      index,
    );
  const found = await until(isShown, Boolean, 5000).catch(() => false);
  const { text, top, bottom, room } = await browser.inPage(({ CSS, innerHeight }) => {
    const ranges = [...(CSS.highlights.get('pith') ?? [])] as Range[];
    const boxes = ranges.map((range) => range.getBoundingClientRect());
    return {
      text: ranges.map(String).join(''),
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
      room: innerHeight,
    };
  });
  const characters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
  const inView = found && bottom > 0 && top < room;
  return {
    found,
    exact: characters(text) === characters(sentence),
    inView,
    notCovered: inView && (top >= height || room - height < bottom - top),
  };
}

/** Chooses each length that the control offers. */
async function countLengths(popup: ChromiumPopup): Promise<string> {
  const offered = await popup.run(({ document }) => {
    const control = document.querySelector<HTMLElement>('#length-control')!;
    return control.hidden ? 0 : Number(document.querySelector<HTMLInputElement>('#length')!.max);
  });
  let reached = 0;
  for (let count = 1; count <= offered; count++) {
    await setLength(popup, count);
    if ((await texts(popup, '#sentences .go')).length === count) reached++;
  }
  return `${reached} of ${offered}`;
}

function formatTable(audits: readonly Audit[]): string {
  const header = ['page', 'view', 'clicked', 'found', 'exact', 'in view', 'not covered', 'lengths'];
  const rows = audits.map(({ page, view, clicked, found, exact, inView, notCovered, lengths }) =>
    [page, view, clicked, found, exact, inView, notCovered, lengths].map(String),
  );
  const sum = (key: 'clicked' | 'found' | 'exact' | 'inView' | 'notCovered') =>
    String(audits.reduce((total, each) => total + each[key], 0));
  const all = ['all', '', sum('clicked'), sum('found'), sum('exact'), sum('inView'), sum('notCovered'), ''];
  return alignTable([header, ...rows, all]);
}
