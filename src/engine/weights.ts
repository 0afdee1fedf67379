// The learned weights, by language: data that `npm run train` writes. A language with articles to learn from has its own
// table, every other one the universal table, learned from all sets alike.
import { features } from './features.ts';
import { termFeatures } from './importance.ts';
import en from './weights/en.json' with { type: 'json' };
import fr from './weights/fr.json' with { type: 'json' };
import id from './weights/id.json' with { type: 'json' };
import universal from './weights/universal.json' with { type: 'json' };
import vi from './weights/vi.json' with { type: 'json' };

/** As it is stored: every weight by the name of its feature. */
export interface WeightTable {
  /** Of importance.ts, with the `constant`. */
  readonly terms: Readonly<Record<string, number>>;
  /** Of features.ts. */
  readonly sentences: Readonly<Record<string, number>>;
  /** For the share of a sentence that was said by those picked before, and for following one of them. */
  readonly picked: { readonly said: number; readonly follows: number };
}

/** As it is computed with: in the order of the features. */
export interface Weights {
  readonly terms: readonly number[];
  readonly sentences: readonly number[];
  readonly said: number;
  readonly follows: number;
}

const tables = new Map<string, Weights>();

/** The weights for a BCP 47 tag. */
export function weightsFor(language: string): Weights {
  const subtag = language.toLowerCase().split(/[-_]/)[0]!;
  let weights = tables.get(subtag);
  if (!weights) {
    const own: Readonly<Record<string, WeightTable>> = { en, fr, id, vi };
    weights = readWeights(Object.hasOwn(own, subtag) ? own[subtag]! : universal);
    tables.set(subtag, weights);
  }
  return weights;
}

/** Throws where a feature has no weight or a weight no feature: the table is of another version, so train again. */
export function readWeights({ terms, sentences, picked }: WeightTable): Weights {
  const read = (table: Readonly<Record<string, number>>, names: readonly string[]): number[] => {
    const strange = Object.keys(table).filter((name) => !names.includes(name));
    const missing = names.filter((name) => table[name] === undefined);
    if (strange.length + missing.length > 0)
      throw new Error(`The weights do not fit the features: ${[...missing, ...strange].join(', ')}.`);
    return names.map((name) => table[name]!);
  };
  return {
    terms: read(terms, [...termFeatures.map(({ name }) => name), 'constant']),
    sentences: read(
      sentences,
      features.map(({ name }) => name),
    ),
    ...picked,
  };
}
