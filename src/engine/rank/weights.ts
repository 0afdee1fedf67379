// The learned weights, which `npm run train` writes to weights.json: one table for all languages, because weights learned
// without a language do as well on it.
import { features } from './sentence-features.ts';
import { termFeatures } from './term-salience.ts';
import stored from './weights.json' with { type: 'json' };

/** The stored form: feature name → weight. */
export interface WeightTable {
  /** For the features of term-salience.ts. */
  readonly terms: Readonly<Record<string, number>>;
  /** For the features of sentence-features.ts. */
  readonly sentences: Readonly<Record<string, number>>;
  readonly redundancy: number;
}

/** The weights in the order of the features. */
export interface Weights {
  readonly terms: readonly number[];
  readonly sentences: readonly number[];
  /** For the share of the sentence's salience that the sentences picked before have already covered. */
  readonly redundancy: number;
}

export function readWeights({ terms, sentences, redundancy }: WeightTable): Weights {
  return {
    terms: termFeatures.map((name) => terms[name]!),
    sentences: features.map(({ name }) => sentences[name]!),
    redundancy,
  };
}

export const shippedWeights: Weights = readWeights(stored);
