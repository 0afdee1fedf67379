// Learned weights → the table in weights.json, and its text as `npm run check` accepts it: a feature a line, so that a diff
// shows which features changed.
import { features } from '../../src/engine/rank/sentence-features.ts';
import { termFeatures } from '../../src/engine/rank/term-salience.ts';
import type { Weights, WeightTable } from '../../src/engine/rank/weights.ts';

/** Rounds to four decimals. Judgement: further decimals change no summary that a reader would notice. */
export function tableOf({ terms, sentences, redundancy }: Weights): WeightTable {
  const named = (names: readonly string[], values: readonly number[]) =>
    Object.fromEntries(names.map((name, index) => [name, Number(values[index]!.toFixed(4))]));
  return {
    terms: named(termFeatures, terms),
    sentences: named(
      features.map(({ name }) => name),
      sentences,
    ),
    redundancy,
  };
}

export const formatTable = (table: WeightTable): string => `${JSON.stringify(table, null, 2)}\n`;
