// The gradient of a network (src/engine/rank/network.ts): backpropagation through both layers (Rumelhart et al. 1986).
import { contextParts, type Layer } from '../../src/engine/rank/network.ts';
import type { LearnedNetwork } from './fit-network.ts';

/** What a pass forward computed. The values are those after the mask. */
export interface Pass {
  readonly rows: Float64Array;
  readonly width: number;
  readonly hidden: Float64Array;
  readonly hiddenMask: Float64Array;
  readonly inputs: Float64Array;
  /** The context layer alone. */
  readonly context: Float64Array;
  readonly contextMask: Float64Array;
  /** `hidden` and `context`, which the score reads. */
  readonly sum: Float64Array;
}

/** Adds the gradient of the loss, whose derivatives by the scores are `errors`. */
export function addGradient(
  pass: Pass,
  errors: Float64Array,
  network: LearnedNetwork,
  gradient: LearnedNetwork,
): void {
  const { rows, width, hidden, hiddenMask, inputs, context, contextMask, sum } = pass;
  const { size, output } = network;
  const errorsOfSum = new Float64Array(sum.length);
  errors.forEach((error, index) => {
    gradient.biasOf[0]! += error;
    for (let unit = 0, at = index * size; unit < size; unit += 1, at += 1) {
      gradient.output[unit]! += error * sum[at]!;
      errorsOfSum[at] = error * output[unit]!;
    }
    for (let feature = 0; feature < width; feature += 1)
      gradient.direct[feature]! += error * rows[index * width + feature]!;
  });
  const errorsOfContext = errorsOfSum.map((error, at) => (context[at]! > 0 ? error * contextMask[at]! : 0));
  addGradientOfLayer(inputs, contextParts * size, errorsOfContext, gradient.context);
  const errorsOfInputs = errorsBefore(contextParts * size, errorsOfContext, network.context);
  const errorsOfHidden = scatterContext(errorsOfInputs, errors.length, size);
  for (let at = 0; at < hidden.length; at += 1) {
    errorsOfHidden[at]! += errorsOfSum[at]!;
    errorsOfHidden[at] = hidden[at]! > 0 ? errorsOfHidden[at]! * hiddenMask[at]! : 0;
  }
  addGradientOfLayer(rows, width, errorsOfHidden, gradient.hidden);
}

function addGradientOfLayer(
  inputs: Float64Array,
  width: number,
  errors: Float64Array,
  { weights, bias }: Layer,
): void {
  const size = bias.length;
  for (let from = 0, to = 0; to < errors.length; from += width, to += size) {
    for (let unit = 0; unit < size; unit += 1) bias[unit]! += errors[to + unit]!;
    for (let input = 0; input < width; input += 1) {
      const value = inputs[from + input]!;
      if (value === 0) continue;
      for (let unit = 0, at = input * size; unit < size; unit += 1, at += 1)
        weights[at]! += value * errors[to + unit]!;
    }
  }
}

/** Returns the derivatives by the inputs of a layer. */
function errorsBefore(width: number, errors: Float64Array, { weights, bias }: Layer): Float64Array {
  const size = bias.length;
  const before = new Float64Array((errors.length / size) * width);
  for (let from = 0, to = 0; to < errors.length; from += width, to += size) {
    for (let input = 0; input < width; input += 1) {
      let error = 0;
      for (let unit = 0, at = input * size; unit < size; unit += 1, at += 1)
        error += weights[at]! * errors[to + unit]!;
      before[from + input] = error;
    }
  }
  return before;
}

/** The reverse of `gatherContext`: returns the derivatives by the hidden values. */
function scatterContext(errors: Float64Array, count: number, size: number): Float64Array {
  const width = contextParts * size;
  const hidden = new Float64Array(count * size);
  const mean = new Float64Array(size);
  for (let index = 0; index < count; index += 1) {
    for (let unit = 0; unit < size; unit += 1) {
      const [at, own] = [index * width + unit, index * size + unit];
      hidden[own]! += errors[at]!;
      if (index > 0) hidden[own - size]! += errors[at + size]!;
      if (index + 1 < count) hidden[own + size]! += errors[at + 2 * size]!;
      mean[unit]! += errors[at + 3 * size]! / count;
    }
  }
  return hidden.map((error, at) => error + mean[at % size]!);
}
