// The learned weights, by language: data that `npm run train` writes. A language with articles to learn from has its own
// column, every other one the universal column, learned from all sets alike.
import { byLanguage } from '../language/by-language.ts';
import { features } from './sentence-features.ts';
import { termFeatures } from './term-salience.ts';
import stored from './weights.json' with { type: 'json' };

/** By the name of a feature, its weight in each of the languages. */
type Rows = Readonly<Record<string, readonly number[]>>;

/** As they are stored: a row a feature, a column a language. */
export interface WeightTables {
  /** `universal`, then those that have a table of their own. */
  readonly languages: readonly string[];
  /** Of importance.ts. */
  readonly terms: Rows;
  /** Of features.ts. */
  readonly sentences: Rows;
  /** For the share of a sentence that was said by those picked before, and for following one of them. */
  readonly picked: Readonly<Record<'said' | 'follows', readonly number[]>>;
}

/** As it is computed with: in the order of the features. */
export interface Weights {
  readonly terms: readonly number[];
  readonly sentences: readonly number[];
  readonly said: number;
  readonly follows: number;
}

/** The weights for a BCP 47 tag. */
export const weightsFor = byLanguage((subtag) => readWeights(stored, subtag));

/** The weights for a language; the universal ones where it has none. */
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
    said: picked.said[column]!,
    follows: picked.follows[column]!,
  };
}
