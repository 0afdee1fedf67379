import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Measure, partsOf } from '../../research/bench/clicks.ts';
import { prefix, steps, wrap } from '../../research/bench/stopwatch.ts';
import { align, median } from '../../research/bench/table.ts';
import { commandLine } from '../scripts/command-line.ts';

const { run } = commandLine('research/bench/bench.ts');

test.each([
  [['nothing'], 'There is no bench "nothing"'],
  [['--page', 'folder'], "Unknown option '--page'"],
  [['engine', 'long'], '"long" is no length'],
  [['click'], 'Name a folder of saved pages'],
  [['click', 'nowhere'], 'nowhere: there is no such file'],
])('%j is a mistake', (args, message) => {
  const { code, stderr } = run(args);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});

test.each(Object.entries(steps))('%s has the steps that the bench of a click times', (path, names) => {
  const code = readFileSync(path, 'utf8');
  for (const name of names) expect(wrap(code, name)).toContain(`export const ${name} = `);
});

test('a step that has moved stops the build of the bench', () => {
  expect(() => wrap('export const snapshot = 1;', 'snapshot')).toThrow('The step snapshot is not where');
});

const measure = (name: string, start: number, end = start): Measure => ({ name: prefix + name, start, end });
const click: readonly Measure[] = [
  measure('click', 1000),
  measure('popup runs', 1100),
  measure('render', 1105, 1106),
  measure('ask', 1110, 1111),
  measure('extract', 1140, 1170),
  measure('snapshot', 1141, 1151),
  measure('parse', 1151, 1163),
  measure('rankArticle', 1175, 1185),
  measure('split', 1175, 1176),
  measure('collapse', 1176, 1178),
  measure('split', 1178, 1182),
  measure('render', 1190, 1192),
  measure('render shown', 1200),
];

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

test('a table has its figures to the right', () => {
  expect(
    align([
      ['a', 'long'],
      ['name', '1', '2'],
    ]),
  ).toBe('a     long\nname     1  2');
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
