// What each sentence introduces and takes up: names, terms that return later, terms that occur nowhere else.
import type { Terms } from '../text/terms.ts';
import { sumOver, tabulate } from '../text/typed-arrays.ts';

export type NoveltyMeasure =
  | 'names introduced'
  | 'recurring names'
  | 'terms introduced'
  | 'recurrences of introduced terms'
  | 'share of unique terms'
  | 'rarity';

/** Returns each measure by sentence. */
export function measureNovelty(terms: Terms): Record<NoveltyMeasure, Float64Array> {
  const { sets, sentenceFrequency, first, capitals, occurrences } = terms;
  const count = sets.length;
  const isName = (term: number): boolean => 2 * capitals[term]! > occurrences[term]!;
  const recurs = (term: number): boolean => sentenceFrequency[term]! > 1;
  const rarity = tabulate(
    sentenceFrequency.length,
    (term) => 1 - Math.log(sentenceFrequency[term]!) / Math.log(1 + count),
  );
  const measure = (value: (term: number, index: number) => number) =>
    tabulate(count, (index) => sumOver(sets[index]!, (term) => value(term, index)));
  const perTerm = (sums: Float64Array) => sums.map((sum, index) => sum / Math.max(1, sets[index]!.length));
  const introduces = (term: number, index: number): boolean => first[term] === index && recurs(term);
  return {
    'names introduced': measure((term, index) => Number(first[term] === index && isName(term))),
    'recurring names': measure((term) => Number(isName(term) && recurs(term))),
    'terms introduced': measure((term, index) => Number(introduces(term, index))),
    'recurrences of introduced terms': measure((term, index) =>
      introduces(term, index) ? sentenceFrequency[term]! / count : 0,
    ),
    'share of unique terms': perTerm(measure((term) => Number(!recurs(term)))),
    rarity: perTerm(measure((term) => rarity[term]!)),
  };
}
