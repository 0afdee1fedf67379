// The gradient of a network (src/engine/rank/network.ts): backpropagation through both layers (Rumelhart et al. 1986).
import { type Layer, windowLength } from '../../src/engine/rank/network.ts';
import type { LearnedNetwork } from './fit-network.ts';

/** What a pass forward computed. The values are those after the mask. */
export interface Pass {
  readonly rows: Float64Array;
  readonly width: number;
  readonly hidden: Float64Array;
  readonly hiddenMask: Float64Array;
  /** `hidden` with a row of zeros before and after, and its mean. */
  readonly padded: Float64Array;
  readonly mean: Float64Array;
  /** The context layer alone. */
  readonly context: Float64Array;
  readonly contextMask: Float64Array;
  /** `hidden` and `context`, which the score reads. */
  readonly values: Float64Array;
}

/** Adds the gradient of the loss, whose derivatives by the scores are `errors`. */
export function addGradient(
  pass: Pass,
  errors: Float64Array,
  network: LearnedNetwork,
  gradient: LearnedNetwork,
): void {
  const { rows, width, hidden, hiddenMask, padded, context, contextMask, values } = pass;
  const { size, output } = network;
  const errorsOfValues = new Float64Array(values.length);
  errors.forEach((error, index) => {
    gradient.biasOf[0]! += error;
    for (let unit = 0, at = index * size; unit < size; unit += 1, at += 1) {
      gradient.output[unit]! += error * values[at]!;
      errorsOfValues[at] = error * output[unit]!;
    }
    for (let feature = 0; feature < width; feature += 1)
      gradient.direct[feature]! += error * rows[index * width + feature]!;
  });
  const errorsOfContext = errorsOfValues.map((error, at) =>
    context[at]! > 0 ? error * contextMask[at]! : 0,
  );
  addGradientOfLayer(padded, windowLength * size, size, errorsOfContext, gradient.context);
  const errorsOfPadded = errorsBefore(padded.length, windowLength * size, errorsOfContext, network.context);
  const errorsOfMean = addGradientOfMean(pass.mean, errorsOfContext, network, gradient);
  const errorsOfHidden = hidden.map((value, at) => {
    if (value <= 0) return 0;
    const error = errorsOfValues[at]! + errorsOfPadded[at + size]! + errorsOfMean[at % size]! / errors.length;
    return error * hiddenMask[at]!;
  });
  addGradientOfLayer(rows, width, width, errorsOfHidden, gradient.hidden);
}

/** Adds the gradient of a layer that reads a run of `width` inputs, one run `step` after the other. */
function addGradientOfLayer(
  inputs: Float64Array,
  width: number,
  step: number,
  errors: Float64Array,
  { weights, bias }: Layer,
): void {
  const size = bias.length;
  for (let from = 0, to = 0; to < errors.length; from += step, to += size) {
    for (let unit = 0; unit < size; unit += 1) bias[unit]! += errors[to + unit]!;
    for (let input = 0; input < width; input += 1) {
      const value = inputs[from + input]!;
      if (value === 0) continue;
      for (let unit = 0, at = input * size; unit < size; unit += 1, at += 1)
        weights[at]! += value * errors[to + unit]!;
    }
  }
}

/** Returns the derivatives by the inputs of the context layer, whose windows overlap. */
function errorsBefore(
  length: number,
  width: number,
  errors: Float64Array,
  { weights, bias }: Layer,
): Float64Array {
  const size = bias.length;
  const before = new Float64Array(length);
  for (let to = 0; to < errors.length; to += size) {
    for (let input = 0; input < width; input += 1) {
      let error = 0;
      for (let unit = 0, at = input * size; unit < size; unit += 1, at += 1)
        error += weights[at]! * errors[to + unit]!;
      before[to + input]! += error;
    }
  }
  return before;
}

/** Adds the gradient of the weights for the mean, and returns the derivatives by the mean. */
function addGradientOfMean(
  mean: Float64Array,
  errors: Float64Array,
  network: LearnedNetwork,
  gradient: LearnedNetwork,
): Float64Array {
  const { size } = network;
  const sums = new Float64Array(size);
  for (let at = 0; at < errors.length; at += 1) sums[at % size]! += errors[at]!;
  return mean.map((value, input) => {
    let error = 0;
    for (let unit = 0, at = input * size; unit < size; unit += 1, at += 1) {
      gradient.mean[at]! += value * sums[unit]!;
      error += network.mean[at]! * sums[unit]!;
    }
    return error;
  });
}
