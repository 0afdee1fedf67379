// The learned weights, which `npm run train` writes to weights.json. A language with training data has a column of its
// own; all others use the universal column, which is learned from all data sets with equal weight.
import { byLanguage } from '../language/by-language.ts';
import { features } from './sentence-features.ts';
import { termFeatures } from './term-salience.ts';
import stored from './weights.json' with { type: 'json' };

/** Feature name → its weight in each of the languages. */
type Rows = Readonly<Record<string, readonly number[]>>;

/** The stored form: one row per feature, one column per language. */
export interface WeightTables {
  /** `universal`, then the languages with a column of their own. */
  readonly languages: readonly string[];
  /** For the features of term-salience.ts. */
  readonly terms: Rows;
  /** For the features of sentence-features.ts. */
  readonly sentences: Rows;
  /** For what depends on the sentences picked before; see `Weights`. */
  readonly picked: Readonly<Record<'redundancy' | 'adjacency', readonly number[]>>;
}

/** The weights of one language, in the order of the features. */
export interface Weights {
  readonly terms: readonly number[];
  readonly sentences: readonly number[];
  /** For the share of the sentence's salience that the sentences picked before have already covered. */
  readonly redundancy: number;
  /** For directly following a picked sentence. */
  readonly adjacency: number;
}

/** Returns the weights for a BCP 47 tag. */
export const weightsFor = byLanguage((subtag) => readWeights(stored, subtag));

/** Returns one column of the tables: the column of `language`, else the universal one. */
export function readWeights(
  { languages, terms, sentences, picked }: WeightTables,
  language: string,
): Weights {
  const column = Math.max(0, languages.indexOf(language));
  const read = (rows: Rows, names: readonly string[]) => names.map((name) => rows[name]![column]!);
  return {
    terms: read(terms, termFeatures),
    sentences: read(
      sentences,
      features.map(({ name }) => name),
    ),
    redundancy: picked.redundancy[column]!,
    adjacency: picked.adjacency[column]!,
  };
}
