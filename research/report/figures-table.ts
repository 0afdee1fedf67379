// Rows of figures → aligned tables: figures from 0 to 1 are multiplied by 100, counts are printed as they are.
import { alignTable } from '../../scripts/terminal/align-table.ts';

/** A row of the table. It has no figures if the data has no answers. */
export interface Row {
  /** The name of its table, if there are several. */
  readonly table?: string;
  readonly name: string;
  readonly items: number;
  /** Shares and F1 by the name of their column, 0 to 1. */
  readonly figures: Readonly<Record<string, number>>;
  /** Whole numbers by the name of their column. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** A column that a row does not have stays empty in that row. Tables are separated by an empty line. */
export function formatFigures(rows: readonly Row[]): string {
  const tables = Map.groupBy(rows, ({ table }) => table ?? '');
  return [...tables].map(([name, some]) => formatTable(name, some)).join('\n\n');
}

function formatTable(table: string, rows: readonly Row[]): string {
  const cells = rows.map(cellsOf);
  const columns = [...new Set(cells.flatMap((some) => [...some.keys()]))];
  const body = rows.map(({ name, items }, index) => [
    name,
    String(items),
    ...columns.map((column) => cells[index]!.get(column) ?? ''),
  ]);
  return alignTable([[table, 'items', ...columns], ...body]);
}

const cellsOf = ({ figures, counts = {} }: Row): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(figures).map(([column, figure]) => [column, (100 * figure).toFixed(1)] as const),
    ...Object.entries(counts).map(([column, count]) => [column, String(count)] as const),
  ]);
