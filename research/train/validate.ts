// Learned weights on articles that they were not learned from: by turns each fold of every set is summarized with what the
// others teach, and every set with what the other languages teach. Beside them stands Lead-k.
import type { Weights } from '../../src/engine/rank/weights.ts';
import { mean, type Row } from '../evaluate/stage.ts';
import { type Rouge, rouge } from '../measure/rouge.ts';
import type { Example } from './example.ts';
import { learnLanguage, learnUniversal, pickFrom } from './learn.ts';

type ByLanguage = ReadonlyMap<string, readonly Example[]>;

/** A row a set: ROUGE F1 as the mean over its articles; the spread is the standard deviation of the folds' gains over Lead-k. */
export function crossValidate(examples: ByLanguage, folds: number, tell: (line: string) => void): Row[] {
  const own = new Map<Example, Weights>();
  for (let fold = 0; fold < folds; fold += 1) {
    tell(`fold ${fold + 1} of ${folds}`);
    const isHeldOut = (_: Example, index: number) => index % folds === fold;
    const taught = [...examples].map(
      ([language, all]) => [language, all.filter((one, index) => !isHeldOut(one, index))] as const,
    );
    const universal = learnUniversal(taught.flatMap(([, some]) => some));
    for (const [language, some] of taught) {
      const weights = learnLanguage(some, universal);
      for (const example of examples.get(language)!.filter(isHeldOut)) own.set(example, weights);
    }
  }
  const rows: Row[] = [];
  for (const [language, all] of examples) {
    tell(`${language} left out`);
    const others = [...examples].flatMap(([other, some]) => (other === language ? [] : some));
    const leftOut = learnUniversal(others);
    for (const set of new Set(all.map((example) => example.set))) {
      const scored = all.flatMap((example, index) =>
        example.set === set ? [{ fold: index % folds, ...scores(example, own.get(example)!, leftOut) }] : [],
      );
      rows.push({
        name: `${set} (${all.find((one) => one.set === set)!.count})`,
        items: scored.length,
        figures: figures(scored, folds),
      });
    }
  }
  return rows;
}

interface Scores {
  readonly lead: Rouge;
  readonly ours: Rouge;
  readonly leftOut: Rouge;
}

function scores(example: Example, own: Weights, leftOut: Weights): Scores {
  const of = (picked: readonly number[]) => {
    const inOrder = [...picked].sort((a, b) => a - b).map((index) => example.sentences[index]!.text);
    return rouge(inOrder.join('\n'), example.references, example.language);
  };
  const lead = [...example.sentences.keys()].slice(0, example.count);
  return { lead: of(lead), ours: of(pickFrom(example, own)), leftOut: of(pickFrom(example, leftOut)) };
}

function figures(
  scored: readonly (Scores & { readonly fold: number })[],
  folds: number,
): Record<string, number> {
  const of = (way: keyof Scores, measure: keyof Rouge) => mean(scored.map((each) => each[way][measure]));
  const gains = Array.from({ length: folds }, (_, fold) =>
    mean(scored.filter((each) => each.fold === fold).map(({ ours, lead }) => ours.rouge1 - lead.rouge1)),
  );
  const usual = mean(gains);
  return {
    'Lead R1': of('lead', 'rouge1'),
    'Lead R2': of('lead', 'rouge2'),
    R1: of('ours', 'rouge1'),
    R2: of('ours', 'rouge2'),
    spread: Math.sqrt(mean(gains.map((gain) => (gain - usual) ** 2))),
    'left out R1': of('leftOut', 'rouge1'),
    'left out R2': of('leftOut', 'rouge2'),
  };
}
