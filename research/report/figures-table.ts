// Figures from 0 to 1 → a table in which they are multiplied by 100.
import { alignTable } from './align-table.ts';

/** A row of the table. It has no figures if the data has no answers. */
export interface Row {
  readonly name: string;
  readonly items: number;
  /** Shares and F1 by the name of their column, 0 to 1. */
  readonly figures: Readonly<Record<string, number>>;
}

/** A column that a row does not have stays empty in that row. */
export function formatFigures(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const body = rows.map(({ name, items, figures }) => [
    name,
    String(items),
    ...columns.map((column) => (column in figures ? (100 * figures[column]!).toFixed(1) : '')),
  ]);
  return alignTable([['', 'items', ...columns], ...body]);
}
