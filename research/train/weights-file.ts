// Learned weights → the tables in weights.json, and their text as `npm run check` accepts it.
import { features } from '../../src/engine/rank/sentence-features.ts';
import { termFeatures } from '../../src/engine/rank/term-salience.ts';
import type { Weights, WeightTables } from '../../src/engine/rank/weights.ts';

/** Rounds to two decimals. Judgement: further decimals change no summary that a reader would notice. */
export function tablesOf(weights: Readonly<Record<string, Weights>>): WeightTables {
  const columns = Object.values(weights);
  const row = (value: (column: Weights) => number) =>
    columns.map((column) => Number(value(column).toFixed(2)));
  const rows = (names: readonly string[], values: (column: Weights) => readonly number[]) =>
    Object.fromEntries(names.map((name, index) => [name, row((column) => values(column)[index]!)]));
  return {
    languages: Object.keys(weights),
    terms: rows(termFeatures, ({ terms }) => terms),
    sentences: rows(
      features.map(({ name }) => name),
      ({ sentences }) => sentences,
    ),
    picked: {
      redundancy: row(({ redundancy }) => redundancy),
      adjacency: row(({ adjacency }) => adjacency),
    },
  };
}

/** Returns the text of weights.json: a feature a line, so that the diff shows which features changed. */
export function formatTables(tables: WeightTables): string {
  const text = JSON.stringify(tables, null, 2);
  const rowsOnOneLine = text.replace(
    /\[([^\]]*)\]/g,
    (_, values: string) => `[${values.trim().replace(/\s+/g, ' ')}]`,
  );
  return `${rowsOnOneLine}\n`;
}
