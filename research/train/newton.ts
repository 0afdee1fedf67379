// Newton's method for the convex model that is trained here: a binary logistic regression (is this term in a summary?).
// It has no learning rate and no random start, so that the same data gives the same weights. It converges in a few steps.

/** The loss of a model on its data. */
export interface Objective {
  /** All rows of features in the data. They are used only for their standard deviations. */
  readonly rows: readonly Float64Array[];
  /** Returns the mean loss at some weights. */
  readonly loss: (weights: Float64Array) => number;
  /** Adds the negative gradient to `slope`, and the Hessian to the lower triangle of `curvature`, row by row. */
  readonly derive: (weights: Float64Array, slope: Float64Array, curvature: Float64Array) => void;
}

/**
 * Regularization: holds the weights to `prior`. The penalty of a weight is `strength` × the square of what it changes over
 * one standard deviation of its feature, so that the unit of a feature does not matter.
 */
export interface Regularization {
  readonly strength: number;
  readonly prior: Float64Array;
}

/** Judgement: far more steps than any training here needed. */
const mostSteps = 25;
/** Judgement: the least gain of a step in the loss. Smaller steps do not change two decimals of a weight. */
const leastGain = 1e-7;
/** Keeps a solution unique if a feature is always 0. */
const ridge = 1e-12;

/** Returns the weights with the least loss plus penalty. */
export function minimize(
  { rows, loss, derive }: Objective,
  { strength, prior }: Regularization,
): Float64Array {
  const size = prior.length;
  const penalties = deviationsOf(rows, size).map((deviation) => strength * deviation ** 2 + ridge);
  const penalized = (weights: Float64Array): number =>
    weights.reduce(
      (sum, weight, index) => sum + (penalties[index]! * (weight - prior[index]!) ** 2) / 2,
      loss(weights),
    );
  let weights: Float64Array = prior.slice();
  let current = penalized(weights);
  for (let step = 0; step < mostSteps; step += 1) {
    const slope = new Float64Array(size);
    const curvature = new Float64Array(size * size);
    derive(weights, slope, curvature);
    for (let index = 0; index < size; index += 1) {
      slope[index]! -= penalties[index]! * (weights[index]! - prior[index]!);
      curvature[index * size + index]! += penalties[index]!;
    }
    const direction = solve(curvature, slope);
    const next = descend(weights, direction, current, penalized);
    if (next === undefined) break;
    const gain = current - next.loss;
    weights = next.weights;
    current = next.loss;
    if (gain < leastGain) break;
  }
  return weights;
}

/** Tries the full step, its half, its quarter … and returns the first with a smaller loss; undefined if none has. */
function descend(
  from: Float64Array,
  direction: Float64Array,
  current: number,
  loss: (weights: Float64Array) => number,
): { weights: Float64Array; loss: number } | undefined {
  for (let length = 1; length > 1e-4; length /= 2) {
    const weights = from.map((weight, index) => weight + length * direction[index]!);
    const reached = loss(weights);
    if (reached < current) return { weights, loss: reached };
  }
  return undefined;
}

/** Solves A x = b for a symmetric positive definite A, of which only the lower triangle is read (Cholesky). */
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

/** Returns the standard deviation of each column. */
export function deviationsOf(rows: readonly Float64Array[], size: number): Float64Array {
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

/** Returns the scalar product. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
