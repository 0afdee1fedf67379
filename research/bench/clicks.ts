// One click, timed: what the stopwatch left in the page, the popup and the worker → the parts between the click and the
// summary on screen. Each part begins where the one before it ends, so that they add up to the whole.
import type { ChromiumDriver } from '../../scripts/browsers/chromium.ts';
import { settled, until } from '../../scripts/browsers/driver.ts';
import { prefix } from './stopwatch.ts';

/** Milliseconds by the name of the part, in the order of the flow. */
export type Parts = Readonly<Record<string, number>>;

/** Of the parts, the two that are not ours: the browser's and Readability's. */
export const [start, parse] = ['popup starts', 'Readability parses'];

/** Milliseconds since 1970. */
export interface Measure {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Clicks the toolbar button on the page in front; undefined where the page is refused. */
export async function timeClick(browser: ChromiumDriver): Promise<Parts | undefined> {
  await browser.inPage(({ performance }, name) => void performance.mark(name), `${prefix}click`);
  const popup = await browser.click();
  if ((await settled(popup)) !== 'summary') return undefined;
  const inPopup = await until(
    () => popup.run(measures),
    // The first render says that the page is read; the last one, of the summary, must be on screen too.
    (all) => count(all, 'render shown') === count(all, 'render'),
  );
  const all = [...(await browser.inPage(measures)), ...inPopup, ...(await browser.inWorker(measures))];
  await popup.close();
  return partsOf(all);
}

const count = (all: readonly Measure[], step: string) =>
  all.filter(({ name }) => name === prefix + step).length;

/** Runs in the browser, so that it names nothing around it. */
function measures(): Measure[] {
  const { timeOrigin } = performance;
  return performance.getEntries().map(({ name, startTime, duration }) => {
    const start = timeOrigin + startTime;
    return { name, start, end: start + duration };
  });
}

const lasting = ({ start, end }: Measure): number => end - start;

export function partsOf(measures: readonly Measure[]): Parts {
  const clicked = measures.findLast(({ name }) => name === `${prefix}click`)!;
  /** A worker that still runs has measures of earlier clicks. */
  const named = (step: string) =>
    measures.filter(({ name, start }) => name === prefix + step && start >= clicked.start);
  const last = (step: string): Measure => named(step).at(-1)!;
  const within = (step: string, { start, end }: Measure): number =>
    named(step)
      .filter((inner) => inner.start >= start && inner.end <= end)
      .reduce((sum, inner) => sum + lasting(inner), 0);

  const [popup, asked, extract, ranking, shown] = [
    last('popup runs'),
    last('ask'),
    last('extract'),
    last('rankArticle'),
    last('render shown'),
  ];
  const render = last('render');
  const worker = named('background runs').at(-1) ?? asked;
  const snapshot = within('snapshot', extract);
  // Where Readability begins again it gets another snapshot.
  const parsed = named('parse').reduce((sum, parse) => sum + lasting(parse) - within('snapshot', parse), 0);
  const [collapse, sentences] = [within('collapse', ranking), within('split', ranking)];
  return {
    [start]: popup.start - clicked.start,
    'popup asks': asked.start - popup.start,
    'worker starts': worker.start - asked.start,
    'script injected': extract.start - worker.start,
    snapshot,
    [parse]: parsed,
    'clean-up': extract.end - extract.start - snapshot - parsed,
    messages: ranking.start - extract.end + (render.start - ranking.end),
    collapse,
    sentences,
    rank: ranking.end - ranking.start - collapse - sentences,
    render: render.end - render.start,
    frame: shown.start - render.end,
  };
}
