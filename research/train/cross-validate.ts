// Cross-validation of sentence weights on the choices of readers: each fold of the articles is summarized by weights that
// were learned from the other folds, and each group of
// languages by weights that were learned from the other languages.

import type { ReportProgress } from '../../scripts/terminal/progress.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import { rank } from '../../src/engine/rank/rank.ts';
import type { Weights } from '../../src/engine/rank/weights.ts';
import { type ChoiceItem, headingsOf, setOf } from '../choices/choice-item.ts';
import { type ChoiceScore, scoreChoice } from '../measure/choice-score.ts';
import { mean } from '../report/averages.ts';
import type { Row } from '../report/figures-table.ts';
import { learnSentenceWeights, measureChoices } from './learn-weights.ts';

interface ScoredChoice {
  readonly item: ChoiceItem;
  readonly fold: number;
  readonly firstK: ChoiceScore;
  readonly ours: ChoiceScore;
  readonly leftOut: ChoiceScore;
}

/**
 * Returns a row for all articles, each set, and each language. `spread` is the standard deviation of the gain over the
 * folds. `terms` are the weights of term salience, which are learned from other articles.
 */
export function crossValidate(
  choices: readonly ChoiceItem[],
  terms: readonly number[],
  folds: number,
  report: ReportProgress,
): Row[] {
  const foldOf = (index: number) => index % folds;
  const groupOf = groupLanguages(choices.map(languageOf), folds);
  const measured = measureChoices(choices, terms);
  const learnWithout = (isLeftOut: (index: number) => boolean): Weights => {
    const others = measured.filter((_, index) => !isLeftOut(index));
    return learnSentenceWeights(others.length > 0 ? others : measured, terms);
  };
  const byFold = Array.from({ length: folds }, (_, fold) => {
    report('folds', fold + 1, folds);
    return learnWithout((index) => foldOf(index) === fold);
  });
  const byGroup = Array.from({ length: folds }, (_, group) => {
    report('languages left out', group + 1, folds);
    return learnWithout((index) => groupOf.get(languageOf(choices[index]!)) === group);
  });
  const scored = choices.map((item, index): ScoredChoice => {
    const scoreWith = (weights: Weights) => scoreChoice(picksOf(item, weights), item, item.k);
    return {
      item,
      fold: foldOf(index),
      firstK: scoreChoice([...Array(item.k).keys()], item, item.k),
      ours: scoreWith(byFold[foldOf(index)]!),
      leftOut: scoreWith(byGroup[groupOf.get(languageOf(item))!]!),
    };
  });
  const groups = [
    ...Map.groupBy(scored, ({ item }) => setOf(item.id, 'choices')),
    ...Map.groupBy(scored, ({ item }) => languageOf(item)),
  ];
  return [['all', scored] as const, ...groups].map(([name, some]) => rowOf(name, some, folds));
}

const languageOf = ({ lang }: ChoiceItem): string => lang.toLowerCase().split('-')[0]!;

/** Deals the languages to groups of nearly the same number of articles. */
function groupLanguages(languages: readonly string[], groups: number): Map<string, number> {
  const counts = [...Map.groupBy(languages, (language) => language)].map(
    ([language, some]) => [language, some.length] as const,
  );
  const sizes: number[] = new Array(groups).fill(0);
  const groupOf = new Map<string, number>();
  for (const [language, count] of counts.sort((a, b) => b[1] - a[1])) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    groupOf.set(language, smallest);
    sizes[smallest]! += count;
  }
  return groupOf;
}

/** Returns the indices of the sentences that are picked with these weights. */
function picksOf(item: ChoiceItem, weights: Weights): number[] {
  const { sentences, title = '', lang, k } = item;
  const ordered = sentences.map((sentence, order) => ({ ...sentence, order }));
  const ranking = {
    source: { title, url: '', language: lang, direction: 'ltr' },
    readingSpeed: { wordsPerMinute: 1, charactersPerMinute: 1 },
    scope: 'article',
    headings: [],
    ranked: rank(ordered, title, lang, headingsOf(item), weights),
    folded: [],
    words: 0,
  } as const;
  return pick(ranking, { kind: 'sentences', count: k }).sentences.map(({ order }) => order);
}

function rowOf(name: string, scored: readonly ScoredChoice[], folds: number): Row {
  const meanOf = (way: 'firstK' | 'ours' | 'leftOut', measure: keyof ChoiceScore, some = scored) =>
    mean(some.map((each) => each[way][measure]));
  const gains = Array.from({ length: folds }, (_, fold) => scored.filter((each) => each.fold === fold))
    .filter((some) => some.length > 0)
    .map((some) => meanOf('ours', 'gain', some));
  const meanGain = mean(gains);
  return {
    name,
    items: scored.length,
    figures: {
      'first k gain': meanOf('firstK', 'gain'),
      gain: meanOf('ours', 'gain'),
      spread: Math.sqrt(mean(gains.map((gain) => (gain - meanGain) ** 2))),
      top: meanOf('ours', 'top'),
      bad: meanOf('ours', 'bad'),
      'left out gain': meanOf('leftOut', 'gain'),
    },
  };
}
