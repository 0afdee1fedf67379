// Scores the sentences of an article by the learned network, and tells what a group of features adds to a score.
import { tabulate } from '../text/typed-arrays.ts';
import type { ArticleStatistics } from './article-statistics.ts';
import {
  type Activations,
  activate,
  applyLayer,
  meanOf,
  type Network,
  outputOf,
  windowLength,
} from './network.ts';
import { features } from './sentence-features.ts';
import type { Weights } from './weights.ts';

/** Standard deviations. A value further from the mean counts as this far. Judgement. */
const furthest = 3;

/** Returns the features of all sentences, a row of `features.length` numbers for each sentence. */
export function rowsOf(article: ArticleStatistics): Float64Array {
  const width = features.length;
  const rows = new Float64Array(article.sentences.length * width);
  features.forEach(({ value }, feature) => {
    for (let index = 0; index < article.sentences.length; index += 1)
      rows[index * width + feature] = value(index, article);
  });
  return rows;
}

/** Replaces features by their distances from the means in standard deviations. Returns the same array. */
export function standardize(
  rows: Float64Array,
  { means, deviations }: Pick<Weights, 'means' | 'deviations'>,
): Float64Array {
  for (let at = 0; at < rows.length; at += means.length) {
    for (let feature = 0; feature < means.length; feature += 1) {
      const distance = (rows[at + feature]! - means[feature]!) / deviations[feature]!;
      rows[at + feature] = Math.max(-furthest, Math.min(furthest, distance));
    }
  }
  return rows;
}

export class SentenceScores {
  /** By sentence. */
  readonly totals: Float64Array;
  readonly #rows: Float64Array;
  readonly #meanRow: Float64Array;
  readonly #network: Network;
  readonly #activations: Activations;

  constructor(article: ArticleStatistics, weights: Weights) {
    const { network } = weights;
    const width = features.length;
    const rows = standardize(rowsOf(article), weights);
    const activations = activate(rows, width, network);
    this.#rows = rows;
    this.#meanRow = meanOf(rows, width);
    this.#network = network;
    this.#activations = activations;
    this.totals = tabulate(article.sentences.length, (index) =>
      outputOf(activations.values, index * network.size, rows, index * width, network),
    );
  }

  /**
   * Returns what these features add to the score of a sentence: the difference to the same sentence with the article's mean
   * in their place. The other sentences stay as they are.
   */
  partOf(index: number, someFeatures: readonly number[]): number {
    const width = features.length;
    const row = this.#rows.slice(index * width, (index + 1) * width);
    for (const feature of someFeatures) row[feature] = this.#meanRow[feature]!;
    return this.totals[index]! - scoreAlone(row, index, this.#network, this.#activations);
  }
}

/** Returns the score of a sentence with another row, in the context of the article as it is. */
function scoreAlone(row: Float64Array, index: number, network: Network, activations: Activations): number {
  const { size } = network;
  const width = windowLength * size;
  const hidden = applyLayer(row, row.length, row.length, network.hidden);
  const window = activations.padded.slice(index * size, index * size + width);
  window.set(hidden, size);
  const values = applyLayer(window, width, width, { ...network.context, bias: activations.bias });
  for (let unit = 0; unit < size; unit += 1) values[unit]! += hidden[unit]!;
  return outputOf(values, 0, row, 0, network);
}
