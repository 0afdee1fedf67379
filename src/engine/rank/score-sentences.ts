// Scores the sentences of an article by the learned networks, and tells what a group of features adds to a score.
import type { ArticleStatistics } from './article-statistics.ts';
import {
  type Activations,
  activate,
  applyLayer,
  contextParts,
  meanOfRows,
  type Network,
  outputOf,
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

/** Returns the distances from the means in standard deviations. */
export function standardize(
  rows: Float64Array,
  { means, deviations }: Pick<Weights, 'means' | 'deviations'>,
): Float64Array {
  const standardized = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += means.length) {
    for (let feature = 0; feature < means.length; feature += 1) {
      const distance = (rows[at + feature]! - means[feature]!) / deviations[feature]!;
      standardized[at + feature] = Math.max(-furthest, Math.min(furthest, distance));
    }
  }
  return standardized;
}

export class SentenceScores {
  /** By sentence. */
  readonly totals: Float64Array;
  readonly #rows: Float64Array;
  readonly #meanRow: Float64Array;
  readonly #networks: readonly { network: Network; activations: Activations }[];

  constructor(article: ArticleStatistics, weights: Weights) {
    const count = article.sentences.length;
    const width = features.length;
    const rows = standardize(rowsOf(article), weights);
    this.#rows = rows;
    this.#meanRow = meanOfRows(rows, width);
    this.#networks = weights.networks.map((network) => ({
      network,
      activations: activate(rows, width, network),
    }));
    this.totals = new Float64Array(count);
    for (const { network, activations } of this.#networks) {
      for (let index = 0; index < count; index += 1)
        this.totals[index]! +=
          outputOf(activations.context, index * network.size, rows, index * width, network) /
          this.#networks.length;
    }
  }

  /**
   * Returns what these features add to the score of a sentence: the difference to the same sentence with the article's mean
   * in their place. The other sentences stay as they are.
   */
  partOf(index: number, someFeatures: readonly number[]): number {
    const width = features.length;
    const row = this.#rows.slice(index * width, (index + 1) * width);
    for (const feature of someFeatures) row[feature] = this.#meanRow[feature]!;
    let without = 0;
    for (const { network, activations } of this.#networks)
      without += scoreAlone(row, index, network, activations) / this.#networks.length;
    return this.totals[index]! - without;
  }
}

/** Returns the score of a sentence with another row, in the context of the article as it is. */
function scoreAlone(row: Float64Array, index: number, network: Network, { inputs }: Activations): number {
  const { size } = network;
  const width = contextParts * size;
  const hidden = applyLayer(row, row.length, network.hidden);
  const input = inputs.slice(index * width, (index + 1) * width);
  input.set(hidden);
  const context = applyLayer(input, width, network.context);
  for (let unit = 0; unit < size; unit += 1) context[unit]! += hidden[unit]!;
  return outputOf(context, 0, row, 0, network);
}
