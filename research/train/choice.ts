// Conditional logit: of the sentences that could be picked now, how likely is each? Fitted to targets that say how good
// each pick would be, so that a sentence nearly as good as the best is no mistake.
import { dot, minimize, spreadsOf } from './newton.ts';

export interface Choice {
  readonly rows: readonly Float64Array[];
  /** How likely each should be; they sum to 1. */
  readonly targets: Float64Array;
  readonly weight: number;
}

export function fitChoices(
  choices: readonly Choice[],
  pull: { readonly strength: number; readonly prior: Float64Array },
): Float64Array {
  const size = pull.prior.length;
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const spreads = spreadsOf(
    choices.flatMap(({ rows }) => rows),
    size,
  );
  const loss = (weights: Float64Array): number => {
    let sum = 0;
    for (const { rows, targets, weight } of choices) {
      const likely = softmax(rows.map((row) => dot(row, weights)));
      sum -=
        (weight / total) *
        targets.reduce((own, target, index) => own + target * Math.log(likely[index]! + 1e-300), 0);
    }
    return sum;
  };
  const derive = (weights: Float64Array, slope: Float64Array, curvature: Float64Array): void => {
    const mean = new Float64Array(size);
    const centred = new Float64Array(size);
    for (const { rows, targets, weight } of choices) {
      const likely = softmax(rows.map((row) => dot(row, weights)));
      mean.fill(0);
      rows.forEach((row, index) => {
        for (let a = 0; a < size; a += 1) mean[a]! += likely[index]! * row[a]!;
      });
      rows.forEach((row, index) => {
        const error = (weight / total) * (targets[index]! - likely[index]!);
        const bend = (weight / total) * likely[index]!;
        for (let a = 0; a < size; a += 1) centred[a] = row[a]! - mean[a]!;
        for (let a = 0; a < size; a += 1) {
          slope[a]! += error * row[a]!;
          const scaled = bend * centred[a]!;
          for (let b = 0; b <= a; b += 1) curvature[a * size + b]! += scaled * centred[b]!;
        }
      });
    }
  };
  return minimize({ size, loss, derive }, { ...pull, spreads });
}

export function softmax(scores: readonly number[]): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
