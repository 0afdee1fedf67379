import { expect, test } from 'vitest';
import { type Measure, partsOf } from '../../../research/bench/click-parts.ts';
import { measurePrefix, steps } from '../../../research/bench/stopwatch-plugin.ts';

const measure = (name: string, start: number, end = start): Measure => ({
  name: measurePrefix + name,
  start,
  end,
});
const click: readonly Measure[] = [
  measure('click', 1000),
  measure('popup runs', 1100),
  measure('render', 1105, 1106),
  measure('askWorker', 1110, 1111),
  measure('extract', 1140, 1170),
  measure('takeSnapshot', 1141, 1151),
  measure('parse', 1151, 1163),
  measure('rankArticle', 1175, 1185),
  measure('split', 1175, 1176),
  measure('collapse', 1176, 1178),
  measure('split', 1178, 1182),
  measure('render', 1190, 1192),
  measure('render shown', 1200),
];

/** Marks and measures that wrap no exported function: of a process that starts, of Readability, and of a frame. */
const others = ['click', 'popup runs', 'parse', 'render shown'];

test('the steps that are read are those that the stopwatch times', () => {
  const timed = [...Object.values(steps).flat(), ...others];
  const read = new Set(click.map(({ name }) => name.slice(measurePrefix.length)));
  expect([...read].toSorted()).toEqual(timed.toSorted());
});

test('the parts of a click add up to the whole, and those of the clicks before are left out', () => {
  const earlier = click.map(({ name, start, end }) => ({ name, start: start - 500, end: end - 500 }));
  const parts = partsOf([measure('background runs', 400), ...earlier, ...click]);
  expect(parts).toEqual({
    'popup starts': 100,
    'popup asks': 10,
    'worker starts': 0,
    'script injected': 30,
    snapshot: 10,
    'Readability parses': 12,
    'clean-up': 8,
    messages: 10,
    collapse: 2,
    sentences: 5,
    rank: 3,
    render: 2,
    frame: 8,
  });
  expect(partsOf([...click, measure('background runs', 1125)])).toMatchObject({
    'worker starts': 15,
    'script injected': 15,
  });
});
