// What a stage of the pipeline has to offer to be measured: where its data is, and what it makes of one file of it.
import type { Peer } from '../measure/peers.ts';

export interface Stage {
  /** One line for the usage. */
  readonly about: string;
  /** The data files that a path means: itself, or those in a folder. None where there are none. */
  files(path: string): string[];
  run(file: string, options: Options): Promise<Report>;
}

export interface Options {
  /** Sentences per summary; by the file where it is not set. */
  readonly sentences: number | undefined;
  /** Other summarizers to run on the same articles. */
  readonly peers: readonly Peer[];
  /** Called after each item. */
  progress(done: number, of: number): void;
}

interface Report {
  readonly rows: readonly Row[];
  /** One line of JSON each. */
  readonly predictions: readonly object[];
}

/** A line of the table. Where the answers are missing, there are no figures. */
export interface Row {
  readonly name: string;
  readonly items: number;
  /** Shares and F1 from 0 to 1. */
  readonly figures: Readonly<Record<string, number>>;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The share of the values that are true. */
export const share = (values: readonly boolean[]): number => mean(values.map(Number));
