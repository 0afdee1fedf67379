// The learned weights, which `npm run train` writes to weights.json: one set for all languages, because weights learned
// without a language do nearly as well on it. Numbers of the network are stored as integers, a row a string.
import { type Network, windowLength } from './network.ts';
import { features } from './sentence-features.ts';
import { termFeatures } from './term-salience.ts';
import stored from './weights.json' with { type: 'json' };

/** Strings are whole numbers with spaces between them, in units of 1 / `unit`. */
export interface NetworkTable {
  readonly hiddenBias: string;
  /** Part of the context → a row for each hidden value. */
  readonly context: Readonly<Record<ContextPart, readonly string[]>>;
  readonly contextBias: string;
  readonly output: string;
  readonly bias: number;
  /** Feature → its weights for the hidden values, then its direct weight. */
  readonly features: Readonly<Record<string, string>>;
}

/** The stored form: feature name → weights. */
export interface WeightTable {
  /** For the features of term-salience.ts. */
  readonly terms: Readonly<Record<string, number>>;
  readonly redundancy: number;
  /** Feature of sentence-features.ts → its mean and standard deviation, in decimals. */
  readonly scale: Readonly<Record<string, string>>;
  readonly network: NetworkTable;
}

/** The weights in the order of the features. */
export interface Weights {
  readonly terms: readonly number[];
  /** For the share of the sentence's salience that the sentences picked before have already covered. */
  readonly redundancy: number;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  readonly network: Network;
}

/** Stored numbers have four decimals. Judgement: further ones change no summary that a reader would notice. */
export const unit = 10_000;
export const contextNames = ['previous', 'itself', 'next', 'mean'] as const;
export type ContextPart = (typeof contextNames)[number];

export function readWeights({ terms, scale, network, redundancy }: WeightTable): Weights {
  return {
    terms: termFeatures.map((name) => terms[name]!),
    redundancy,
    means: Float64Array.from(features, ({ name }) => Number(scale[name]!.split(' ')[0])),
    deviations: Float64Array.from(features, ({ name }) => Number(scale[name]!.split(' ')[1])),
    network: readNetwork(network),
  };
}

function readNetwork(table: NetworkTable): Network {
  const output = numbersIn(table.output);
  const size = output.length;
  const hidden = new Float64Array(features.length * size);
  const direct = new Float64Array(features.length);
  features.forEach(({ name }, feature) => {
    const row = numbersIn(table.features[name]!);
    hidden.set(row.subarray(0, size), feature * size);
    direct[feature] = row[size]!;
  });
  const rows = contextNames.flatMap((part) => table.context[part].flatMap((row) => [...numbersIn(row)]));
  const windowEnd = windowLength * size * size;
  return {
    size,
    hidden: { weights: hidden, bias: numbersIn(table.hiddenBias) },
    context: {
      weights: Float64Array.from(rows.slice(0, windowEnd)),
      bias: numbersIn(table.contextBias),
    },
    mean: Float64Array.from(rows.slice(windowEnd)),
    output,
    direct,
    bias: table.bias / unit,
  };
}

const numbersIn = (row: string): Float64Array =>
  Float64Array.from(row.split(' '), (each) => Number(each) / unit);

let shipped: Weights | undefined;

/** Read at the first ranking, so that the worker starts without it. */
export function shippedWeights(): Weights {
  shipped ??= readWeights(stored);
  return shipped;
}
