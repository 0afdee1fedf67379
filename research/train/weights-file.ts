// Learned weights → the table in weights.json, and its text as `npm run check` accepts it: a feature a line, so that a diff
// shows which features changed.
import type { Network } from '../../src/engine/rank/network.ts';
import { features } from '../../src/engine/rank/sentence-features.ts';
import { termFeatures } from '../../src/engine/rank/term-salience.ts';
import { type NetworkTable, unit, type Weights, type WeightTable } from '../../src/engine/rank/weights.ts';

/** Rounds to four decimals. */
export function tableOf({ terms, redundancy, means, deviations, network }: Weights): WeightTable {
  return {
    terms: Object.fromEntries(termFeatures.map((name, index) => [name, round(terms[index]!)])),
    redundancy,
    scale: Object.fromEntries(
      features.map(({ name }, index) => [name, `${round(means[index]!)} ${round(deviations[index]!)}`]),
    ),
    network: tableOfNetwork(network),
  };
}

const round = (value: number): number => Number(value.toFixed(4));

function tableOfNetwork({ size, hidden, context, mean, output, direct, bias }: Network): NetworkTable {
  const rowOf = (weights: Float64Array, row: number) => weights.subarray(row * size, (row + 1) * size);
  const rowsOf = (weights: Float64Array, part: number) =>
    Array.from({ length: size }, (_, row) => toText(rowOf(weights, part * size + row)));
  return {
    hiddenBias: toText(hidden.bias),
    context: {
      previous: rowsOf(context.weights, 0),
      itself: rowsOf(context.weights, 1),
      next: rowsOf(context.weights, 2),
      mean: rowsOf(mean, 0),
    },
    contextBias: toText(context.bias),
    output: toText(output),
    bias: Math.round(bias * unit),
    features: Object.fromEntries(
      features.map(({ name }, feature) => [
        name,
        toText([...rowOf(hidden.weights, feature), direct[feature]!]),
      ]),
    ),
  };
}

const toText = (values: Iterable<number>): string =>
  Array.from(values, (value) => Math.round(value * unit)).join(' ');

export const formatWeights = (table: WeightTable): string => `${JSON.stringify(table, null, 2)}\n`;
