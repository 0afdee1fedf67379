// Weighted ridge regression (Hoerl & Kennard 1970), in closed form: the same data gives the same weights.
import { deviationsOf, solve } from './newton.ts';

export interface RatedRow {
  readonly row: Float64Array;
  /** The value to predict. */
  readonly rating: number;
  readonly weight: number;
}

/**
 * Returns a weight for each column, without an intercept: only differences between predictions are used. The penalty of a
 * weight is `strength` times the square of what it changes over one standard deviation of its column.
 */
export function fitRidge(rated: readonly RatedRow[], strength: number): Float64Array {
  const size = rated[0]!.row.length;
  const total = rated.reduce((sum, { weight }) => sum + weight, 0);
  const means = new Float64Array(size);
  let meanRating = 0;
  for (const { row, rating, weight } of rated) {
    meanRating += (weight / total) * rating;
    for (let a = 0; a < size; a += 1) means[a]! += (weight / total) * row[a]!;
  }
  const covariance = new Float64Array(size * size);
  const slope = new Float64Array(size);
  for (const { row, rating, weight } of rated) {
    for (let a = 0; a < size; a += 1) {
      const scaled = (weight / total) * (row[a]! - means[a]!);
      slope[a]! += scaled * (rating - meanRating);
      for (let b = 0; b <= a; b += 1) covariance[a * size + b]! += scaled * (row[b]! - means[b]!);
    }
  }
  const rows = rated.map(({ row }) => row);
  deviationsOf(rows, size).forEach((deviation, a) => {
    covariance[a * size + a]! += strength * deviation ** 2;
  });
  return solve(covariance, slope);
}
