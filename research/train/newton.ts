// Newton's method for the two models that are trained here, both convex: a binary logistic regression (is this term in a
// summary?) and a conditional logit (which of these sentences?, McFadden 1974). No learning rate, no random start, so
// the same data gives the same weights; a handful of steps is enough.

/** What a model must give at some weights: the mean loss, and below it the slope and the curvature. */
export interface Objective {
  readonly size: number;
  readonly loss: (weights: Float64Array) => number;
  /** Adds to `slope` (downhill) and to the lower triangle of `curvature`, row after row. */
  readonly derive: (weights: Float64Array, slope: Float64Array, curvature: Float64Array) => void;
}

/** Pulls every weight towards `prior`: by `strength` × the square of what its feature's usual spread would change. */
export interface Pull {
  readonly strength: number;
  readonly prior: Float64Array;
  readonly spreads: Float64Array;
}

const mostSteps = 25;
/** Of the loss, per step: below it nothing changes that a summary would show. */
const leastGain = 1e-7;
/** Keeps the weight of a feature that is always 0 where it was. */
const ridge = 1e-12;

export function minimize(
  { size, loss, derive }: Objective,
  { strength, prior, spreads }: Pull,
): Float64Array {
  const pulls = spreads.map((spread) => strength * spread ** 2 + ridge);
  const pulled = (weights: Float64Array): number =>
    weights.reduce(
      (sum, weight, index) => sum + (pulls[index]! * (weight - prior[index]!) ** 2) / 2,
      loss(weights),
    );
  let weights: Float64Array = prior.slice();
  let current = pulled(weights);
  for (let step = 0; step < mostSteps; step += 1) {
    const slope = new Float64Array(size);
    const curvature = new Float64Array(size * size);
    derive(weights, slope, curvature);
    for (let index = 0; index < size; index += 1) {
      slope[index]! -= pulls[index]! * (weights[index]! - prior[index]!);
      curvature[index * size + index]! += pulls[index]!;
    }
    const direction = solve(curvature, slope);
    const next = descend(weights, direction, current, pulled);
    if (next === undefined) break;
    const gain = current - next.loss;
    weights = next.weights;
    current = next.loss;
    if (gain < leastGain) break;
  }
  return weights;
}

/** The longest of the full step, its half, its quarter … that goes down at all. */
function descend(
  from: Float64Array,
  direction: Float64Array,
  current: number,
  loss: (weights: Float64Array) => number,
): { weights: Float64Array; loss: number } | undefined {
  for (let length = 1; length > 1e-4; length /= 2) {
    const weights = from.map((weight, index) => weight + length * direction[index]!);
    const there = loss(weights);
    if (there < current) return { weights, loss: there };
  }
  return undefined;
}

/** x of A x = b for a symmetric positive A, given by its lower triangle (Cholesky). */
export function solve(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const root = lower.slice();
  const x = right.slice();
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = root[row * size + column]!;
      for (let k = 0; k < column; k += 1) sum -= root[row * size + k]! * root[column * size + k]!;
      root[row * size + column] =
        column === row ? Math.sqrt(Math.max(sum, ridge)) : sum / root[column * size + column]!;
    }
  }
  for (let row = 0; row < size; row += 1) {
    for (let k = 0; k < row; k += 1) x[row]! -= root[row * size + k]! * x[k]!;
    x[row]! /= root[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < size; k += 1) x[row]! -= root[k * size + row]! * x[k]!;
    x[row]! /= root[row * size + row]!;
  }
  return x;
}

/** The usual spread (standard deviation) of each column. */
export function spreadsOf(rows: readonly Float64Array[], size: number): Float64Array {
  const [sum, squares] = [new Float64Array(size), new Float64Array(size)];
  for (const row of rows) {
    for (let index = 0; index < size; index += 1) {
      sum[index]! += row[index]!;
      squares[index]! += row[index]! ** 2;
    }
  }
  const count = Math.max(1, rows.length);
  return sum.map((total, index) => Math.sqrt(Math.max(0, squares[index]! / count - (total / count) ** 2)));
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
