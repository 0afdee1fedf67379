// Rows → what a person reads: shares and F1 times 100, columns aligned.
import type { Row } from './stage.ts';

export function formatTable(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const header = ['', 'items', ...columns];
  const body = rows.map(({ name, items, figures }) => [
    name,
    String(items),
    ...columns.map((column) => (column in figures ? (100 * figures[column]!).toFixed(1) : '')),
  ]);
  const widths = header.map((_, at) => Math.max(...[header, ...body].map((cells) => cells[at]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
  return [header, ...body].map((cells) => line(cells).trimEnd()).join('\n');
}
