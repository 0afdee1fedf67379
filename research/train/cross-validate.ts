// Cross-validation of learned weights: each fold of every set is summarized by weights learned from the other folds (R1,
// R2), and every set by weights learned from the other languages (left out). Lead-k is the baseline.
import type { Weights } from '../../src/engine/rank/weights.ts';
import { type Rouge, rouge } from '../measure/rouge.ts';
import { mean } from '../report/averages.ts';
import type { Row } from '../report/figures-table.ts';
import type { ReportProgress } from '../report/progress.ts';
import type { Example } from './example.ts';
import { learnLanguage, learnUniversal, pickFrom } from './learn-weights.ts';

type ExamplesByLanguage = ReadonlyMap<string, readonly Example[]>;

interface ExampleScore {
  readonly fold: number;
  readonly lead: Rouge;
  readonly ours: Rouge;
  readonly leftOut: Rouge;
}

/** Returns a row a set. `spread` is the standard deviation, over the folds, of the gain in ROUGE-1 over Lead-k. */
export function crossValidate(examples: ExamplesByLanguage, folds: number, report: ReportProgress): Row[] {
  const weightsOfExample = learnFolds(examples, folds, report);
  const rows: Row[] = [];
  for (const [language, all] of examples) {
    report('languages left out', [...examples.keys()].indexOf(language) + 1, examples.size);
    const leftOut = learnUniversal(
      [...examples].flatMap(([other, some]) => (other === language ? [] : some)),
    );
    const scored = all.map((example, index) => ({
      set: `${example.set} (${example.count})`,
      score: { fold: index % folds, ...scoreExample(example, weightsOfExample.get(example)!, leftOut) },
    }));
    for (const [name, some] of Map.groupBy(scored, ({ set }) => set)) {
      const figures = figuresOf(
        some.map(({ score }) => score),
        folds,
      );
      rows.push({ name, items: some.length, figures });
    }
  }
  return rows;
}

/** Returns for each example the weights that were learned without its fold. */
function learnFolds(
  examples: ExamplesByLanguage,
  folds: number,
  report: ReportProgress,
): ReadonlyMap<Example, Weights> {
  const weightsOfExample = new Map<Example, Weights>();
  for (let fold = 0; fold < folds; fold += 1) {
    report('folds', fold + 1, folds);
    const isHeldOut = (_: Example, index: number) => index % folds === fold;
    const training = [...examples].map(
      ([language, all]) => [language, all.filter((one, index) => !isHeldOut(one, index))] as const,
    );
    const universal = learnUniversal(training.flatMap(([, some]) => some));
    for (const [language, some] of training) {
      const weights = learnLanguage(some, universal);
      for (const example of examples.get(language)!.filter(isHeldOut)) weightsOfExample.set(example, weights);
    }
  }
  return weightsOfExample;
}

function scoreExample(example: Example, own: Weights, leftOut: Weights): Omit<ExampleScore, 'fold'> {
  const scoreOf = (picked: readonly number[]) => {
    const inOrder = [...picked].sort((a, b) => a - b).map((index) => example.sentences[index]!.text);
    return rouge(inOrder.join('\n'), example.references, example.language);
  };
  const lead = [...example.sentences.keys()].slice(0, example.count);
  return {
    lead: scoreOf(lead),
    ours: scoreOf(pickFrom(example, own)),
    leftOut: scoreOf(pickFrom(example, leftOut)),
  };
}

function figuresOf(scores: readonly ExampleScore[], folds: number): Row['figures'] {
  const meanOf = (way: 'lead' | 'ours' | 'leftOut', measure: keyof Rouge) =>
    mean(scores.map((score) => score[way][measure]));
  const gains = Array.from({ length: folds }, (_, fold) => {
    const some = scores.filter((score) => score.fold === fold);
    return mean(some.map(({ ours, lead }) => ours.rouge1 - lead.rouge1));
  });
  const meanGain = mean(gains);
  return {
    'Lead R1': meanOf('lead', 'rouge1'),
    'Lead R2': meanOf('lead', 'rouge2'),
    R1: meanOf('ours', 'rouge1'),
    R2: meanOf('ours', 'rouge2'),
    spread: Math.sqrt(mean(gains.map((gain) => (gain - meanGain) ** 2))),
    'left out R1': meanOf('leftOut', 'rouge1'),
    'left out R2': meanOf('leftOut', 'rouge2'),
  };
}
