// Cross-validation of sentence weights on the choices of readers: each fold of the articles is summarized by weights that
// were learned from the other folds, and each language by weights that were learned from the other languages.
import { pick } from '../../src/engine/pick/pick.ts';
import { rank } from '../../src/engine/rank/rank.ts';
import type { Weights } from '../../src/engine/rank/weights.ts';
import { type ChoiceItem, setOf } from '../choices/choice-item.ts';
import { type ChoiceScore, scoreChoice } from '../measure/choice-score.ts';
import { mean } from '../report/averages.ts';
import type { Row } from '../report/figures-table.ts';
import type { ReportProgress } from '../report/progress.ts';
import { learnSentenceWeights } from './learn-weights.ts';

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
  const byFold = Array.from({ length: folds }, (_, fold) => {
    report('folds', fold + 1, folds);
    return learnSentenceWeights(
      choices.filter((_, index) => foldOf(index) !== fold),
      terms,
    );
  });
  const languages = [...new Set(choices.map(languageOf))];
  const byLanguage = new Map(
    languages.map((language, index) => {
      report('languages left out', index + 1, languages.length);
      const others = choices.filter((item) => languageOf(item) !== language);
      return [language, learnSentenceWeights(others.length > 0 ? others : choices, terms)];
    }),
  );
  const scored = choices.map((item, index): ScoredChoice => {
    const scoreWith = (weights: Weights) => scoreChoice(picksOf(item, weights), item, item.k);
    return {
      item,
      fold: foldOf(index),
      firstK: scoreChoice([...Array(item.k).keys()], item, item.k),
      ours: scoreWith(byFold[foldOf(index)]!),
      leftOut: scoreWith(byLanguage.get(languageOf(item))!),
    };
  });
  const groups = [
    ...Map.groupBy(scored, ({ item }) => setOf(item.id, 'choices')),
    ...Map.groupBy(scored, ({ item }) => languageOf(item)),
  ];
  return [['all', scored] as const, ...groups].map(([name, some]) => rowOf(name, some, folds));
}

const languageOf = ({ lang }: ChoiceItem): string => lang.toLowerCase().split('-')[0]!;

/** Returns the indices of the sentences that are picked with these weights. */
function picksOf({ sentences, title = '', lang, k }: ChoiceItem, weights: Weights): number[] {
  const ordered = sentences.map((sentence, order) => ({ ...sentence, order }));
  const ranking = {
    source: { title, url: '', language: lang, direction: 'ltr' },
    readingSpeed: { wordsPerMinute: 1, charactersPerMinute: 1 },
    scope: 'article',
    headings: [],
    ranked: rank(ordered, title, lang, weights),
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
