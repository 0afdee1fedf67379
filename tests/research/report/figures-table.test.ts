import { expect, test } from 'vitest';
import { formatFigures } from '../../../research/report/figures-table.ts';

test('figures are multiplied by 100; a column that a row does not have is empty', () => {
  const rows = [
    { name: 'one', items: 2, figures: { F1: 0.98765 } },
    { name: 'two', items: 10, figures: { exact: 1 } },
  ];
  expect(formatFigures(rows)).toBe(
    ['     items    F1  exact', 'one      2  98.8', 'two     10        100.0'].join('\n'),
  );
});

test('counts are printed as they are; each table has its own columns', () => {
  const rows = [
    { table: 'news', name: 'one', items: 2, figures: { F1: 1 }, counts: { worse: 12 } },
    { table: 'all', name: 'one', items: 2, figures: {} },
  ];
  expect(formatFigures(rows)).toBe(
    ['news  items     F1  worse', 'one       2  100.0     12', '', 'all  items', 'one      2'].join('\n'),
  );
});
