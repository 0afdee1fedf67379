// Conditional logit (McFadden 1974): the probability of each sentence among those that can be picked now. Its targets are
// graded, so that a sentence nearly as good as the best is nearly as right.
import { dot, minimize, type Regularization } from './newton.ts';

export interface Choice {
  readonly rows: readonly Float64Array[];
  /** The probability that each row should have. Their sum is 1. */
  readonly targets: Float64Array;
  readonly weight: number;
}

export function fitChoices(choices: readonly Choice[], regularization: Regularization): Float64Array {
  const size = regularization.prior.length;
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);

  const loss = (weights: Float64Array): number => {
    let sum = 0;
    for (const { rows, targets, weight } of choices) {
      const probabilities = softmax(rows.map((row) => dot(row, weights)));
      // The small number keeps log(0) finite.
      const likelihood = targets.reduce(
        (partial, target, index) => partial + target * Math.log(probabilities[index]! + 1e-300),
        0,
      );
      sum -= (weight / total) * likelihood;
    }
    return sum;
  };

  const derive = (weights: Float64Array, slope: Float64Array, curvature: Float64Array): void => {
    const mean = new Float64Array(size);
    const centred = new Float64Array(size);
    for (const { rows, targets, weight } of choices) {
      const probabilities = softmax(rows.map((row) => dot(row, weights)));
      mean.fill(0);
      rows.forEach((row, index) => {
        for (let a = 0; a < size; a += 1) mean[a]! += probabilities[index]! * row[a]!;
      });
      rows.forEach((row, index) => {
        const error = (weight / total) * (targets[index]! - probabilities[index]!);
        const share = (weight / total) * probabilities[index]!;
        for (let a = 0; a < size; a += 1) centred[a] = row[a]! - mean[a]!;
        for (let a = 0; a < size; a += 1) {
          slope[a]! += error * row[a]!;
          const scaled = share * centred[a]!;
          for (let b = 0; b <= a; b += 1) curvature[a * size + b]! += scaled * centred[b]!;
        }
      });
    }
  };

  return minimize({ rows: choices.flatMap(({ rows }) => rows), loss, derive }, regularization);
}

/** Returns e^score of each score, divided by their sum. Large scores do not overflow. */
export function softmax(scores: readonly number[]): Float64Array {
  const greatest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
