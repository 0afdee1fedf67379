// One click, timed: the measures that the stopwatch plugin left in the page, the popup and the worker → the parts between
// the click and the summary on the screen. Each part begins when the one before it ends, so that they add up to the whole.
import type { ChromiumDriver } from '../../scripts/browsers/chromium.ts';
import { settled, until } from '../../scripts/browsers/driver.ts';
import { measurePrefix } from './stopwatch-plugin.ts';

/** Milliseconds by the name of the part, in the order of the flow. */
export type ClickParts = Readonly<Record<string, number>>;

/** The two parts that are not ours: the browser's and Readability's. */
export const [start, parse] = ['popup starts', 'Readability parses'];

/** Milliseconds since 1970. */
export interface Measure {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Clicks the toolbar button on the page in front. Returns undefined if the page is refused. */
export async function timeClick(browser: ChromiumDriver): Promise<ClickParts | undefined> {
  await browser.inPage(({ performance }, name) => void performance.mark(name), `${measurePrefix}click`);
  const popup = await browser.click();
  if ((await settled(popup)) !== 'summary') return undefined;
  const inPopup = await until(
    () => popup.run(readMeasures),
    // The first render shows that the page is being read. The last one, of the summary, must be on the screen too.
    (measures) => countOf(measures, 'render shown') === countOf(measures, 'render'),
  );
  const inPage = await browser.inPage(readMeasures);
  const inWorker = await browser.inWorker(readMeasures);
  await popup.close();
  return partsOf([...inPage, ...inPopup, ...inWorker]);
}

const countOf = (measures: readonly Measure[], step: string) =>
  measures.filter(({ name }) => name === measurePrefix + step).length;

/** Its source is sent to the browser, so it must not use anything outside it. */
function readMeasures(): Measure[] {
  const { timeOrigin } = performance;
  return performance.getEntries().map(({ name, startTime, duration }) => {
    const start = timeOrigin + startTime;
    return { name, start, end: start + duration };
  });
}

const durationOf = ({ start, end }: Measure): number => end - start;

/** Returns the parts of the last click in the measures. */
export function partsOf(measures: readonly Measure[]): ClickParts {
  const clicked = measures.findLast(({ name }) => name === `${measurePrefix}click`)!;
  // A worker that was running has measures of earlier clicks.
  const ofClick = measures.filter(({ start }) => start >= clicked.start);
  const named = (step: string) => ofClick.filter(({ name }) => name === measurePrefix + step);
  const last = (step: string): Measure => named(step).at(-1)!;
  const within = (step: string, { start, end }: Measure): number =>
    named(step)
      .filter((inner) => inner.start >= start && inner.end <= end)
      .reduce((sum, inner) => sum + durationOf(inner), 0);

  const [popup, asked, shown] = [last('popup runs'), last('askWorker'), last('render shown')];
  const [extract, ranking, render] = [last('extract'), last('rankArticle'), last('render')];
  const worker = named('background runs').at(-1) ?? asked;
  const snapshot = within('takeSnapshot', extract);
  // Readability may take another snapshot to try again.
  const parsed = named('parse').reduce(
    (sum, each) => sum + durationOf(each) - within('takeSnapshot', each),
    0,
  );
  const [collapse, sentences] = [within('collapse', ranking), within('split', ranking)];
  return {
    [start]: popup.start - clicked.start,
    'popup asks': asked.start - popup.start,
    'worker starts': worker.start - asked.start,
    'script injected': extract.start - worker.start,
    snapshot,
    [parse]: parsed,
    'clean-up': durationOf(extract) - snapshot - parsed,
    messages: ranking.start - extract.end + (render.start - ranking.end),
    collapse,
    sentences,
    rank: durationOf(ranking) - collapse - sentences,
    render: durationOf(render),
    frame: shown.start - render.end,
  };
}
