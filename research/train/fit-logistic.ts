// Binary logistic regression over groups of rows. A group (an article) has one weight, shared by its rows.
import { dot, minimize, type Regularization } from './newton.ts';

export interface LabelledRows {
  /** The last column is the constant 1. */
  readonly rows: readonly Float64Array[];
  /** 1 or 0 for each row. */
  readonly labels: Uint8Array;
  readonly weight: number;
}

export function fitLogistic(groups: readonly LabelledRows[], regularization: Regularization): Float64Array {
  const size = regularization.prior.length;
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const weightOfRow = ({ rows, weight }: LabelledRows) => weight / total / Math.max(1, rows.length);

  const loss = (weights: Float64Array): number => {
    let sum = 0;
    for (const group of groups) {
      let lossOfGroup = 0;
      group.rows.forEach((row, index) => {
        const odds = dot(row, weights) * (group.labels[index] === 1 ? -1 : 1);
        // log(1 + e^odds) without overflow.
        lossOfGroup += odds > 30 ? odds : Math.log1p(Math.exp(odds));
      });
      sum += lossOfGroup * weightOfRow(group);
    }
    return sum;
  };

  const derive = (weights: Float64Array, slope: Float64Array, curvature: Float64Array): void => {
    for (const group of groups) {
      const share = weightOfRow(group);
      group.rows.forEach((row, index) => {
        const probability = 1 / (1 + Math.exp(-dot(row, weights)));
        const error = share * (group.labels[index]! - probability);
        const variance = share * probability * (1 - probability);
        for (let a = 0; a < size; a += 1) {
          slope[a]! += error * row[a]!;
          for (let b = 0; b <= a; b += 1) curvature[a * size + b]! += variance * row[a]! * row[b]!;
        }
      });
    }
  };

  return minimize({ rows: groups.flatMap(({ rows }) => rows), loss, derive }, regularization);
}
