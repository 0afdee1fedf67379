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
