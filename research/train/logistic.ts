// Binary logistic regression over groups of rows: a group (an article) has one weight, shared by its rows.
import { dot, minimize, spreadsOf } from './newton.ts';

export interface Group {
  /** The last column is the constant 1. */
  readonly rows: readonly Float64Array[];
  /** 1 or 0 for each row. */
  readonly labels: Uint8Array;
  readonly weight: number;
}

export function fitLogistic(
  groups: readonly Group[],
  pull: { readonly strength: number; readonly prior: Float64Array },
): Float64Array {
  const size = pull.prior.length;
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const share = ({ rows, weight }: Group) => weight / total / Math.max(1, rows.length);
  const spreads = spreadsOf(
    groups.flatMap(({ rows }) => rows),
    size,
  );
  const loss = (weights: Float64Array): number => {
    let sum = 0;
    for (const group of groups) {
      let own = 0;
      group.rows.forEach((row, index) => {
        const odds = dot(row, weights) * (group.labels[index] === 1 ? -1 : 1);
        // log(1 + e^odds) without overflow.
        own += odds > 30 ? odds : Math.log1p(Math.exp(odds));
      });
      sum += own * share(group);
    }
    return sum;
  };
  const derive = (weights: Float64Array, slope: Float64Array, curvature: Float64Array): void => {
    for (const group of groups) {
      const each = share(group);
      group.rows.forEach((row, index) => {
        const likely = 1 / (1 + Math.exp(-dot(row, weights)));
        const error = each * (group.labels[index]! - likely);
        const bend = each * likely * (1 - likely);
        for (let a = 0; a < size; a += 1) {
          slope[a]! += error * row[a]!;
          for (let b = 0; b <= a; b += 1) curvature[a * size + b]! += bend * row[a]! * row[b]!;
        }
      });
    }
  };
  return minimize({ size, loss, derive }, { ...pull, spreads });
}
