// The network that scores sentences. Each sentence is a row of standardized features; a hidden layer reads the row, a second
// one the hidden values of the sentence, its neighbours and the mean of the article. Only sums, products and comparisons,
// in a fixed order, so that every browser computes the same.

/** A dense layer: `weights` has a row of numbers, one for each output, for each input. */
export interface Layer {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface Network {
  /** The number of hidden values. */
  readonly size: number;
  readonly hidden: Layer;
  /** Reads the hidden values of the sentence before, of the sentence itself, and of the one after. */
  readonly context: Layer;
  /** Adds to the context layer what the mean of the article gives. */
  readonly mean: Float64Array;
  /** From the hidden values, and from the features directly, to the score. */
  readonly output: Float64Array;
  readonly direct: Float64Array;
  readonly bias: number;
}

/** The sentences that the context layer reads. */
export const windowLength = 3;

/** The values of all sentences, row by row. */
export interface Activations {
  /** With a row of zeros before the first sentence and after the last, so that each window is a part of it. */
  readonly padded: Float64Array;
  /** The bias of the context layer for this article. */
  readonly bias: Float64Array;
  /** The context layer plus the hidden values: what the score reads. */
  readonly values: Float64Array;
}

/** Returns the values of both layers. `rows` has `width` features for each sentence. */
export function activate(rows: Float64Array, width: number, network: Network): Activations {
  const { size } = network;
  const hidden = applyLayer(rows, width, width, network.hidden);
  const bias = biasFor(meanOf(hidden, size), network);
  const padded = pad(hidden, size);
  const values = applyLayer(padded, windowLength * size, size, { ...network.context, bias });
  for (let at = 0; at < values.length; at += 1) values[at]! += hidden[at]!;
  return { padded, bias, values };
}

/** Returns the score from the values of one sentence, which begin at the offsets `at` and `from`. */
export function outputOf(
  values: Float64Array,
  at: number,
  rows: Float64Array,
  from: number,
  { output, direct, bias }: Network,
): number {
  let sum = bias;
  for (let unit = 0; unit < output.length; unit += 1) sum += values[at + unit]! * output[unit]!;
  for (let feature = 0; feature < direct.length; feature += 1)
    sum += rows[from + feature]! * direct[feature]!;
  return sum;
}

/**
 * Returns max(0, inputs × weights + bias) for each run of `width` inputs. One run begins `step` after the other. Four outputs
 * at a time, because sums in local variables take a third of the time of sums in an array.
 */
export function applyLayer(
  inputs: Float64Array,
  width: number,
  step: number,
  { weights, bias }: Layer,
): Float64Array {
  const size = bias.length;
  const count = Math.max(0, Math.floor((inputs.length - width) / step) + 1);
  const outputs = new Float64Array(count * size);
  for (let to = 0, from = 0; to < outputs.length; to += size, from += step) {
    for (let unit = 0; unit < size; unit += 4) {
      let a = bias[unit]!;
      let b = bias[unit + 1]!;
      let c = bias[unit + 2]!;
      let d = bias[unit + 3]!;
      for (let input = 0, at = unit; input < width; input += 1, at += size) {
        const value = inputs[from + input]!;
        a += value * weights[at]!;
        b += value * weights[at + 1]!;
        c += value * weights[at + 2]!;
        d += value * weights[at + 3]!;
      }
      outputs[to + unit] = Math.max(0, a);
      outputs[to + unit + 1] = Math.max(0, b);
      outputs[to + unit + 2] = Math.max(0, c);
      outputs[to + unit + 3] = Math.max(0, d);
    }
  }
  return outputs;
}

/** Returns the rows with a row of zeros before and after them. */
export function pad(rows: Float64Array, size: number): Float64Array {
  const padded = new Float64Array(rows.length + 2 * size);
  padded.set(rows, size);
  return padded;
}

/** Returns the mean of rows of `width` numbers; zeros if there is no row. */
export function meanOf(rows: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let at = 0; at < rows.length; at += width)
    for (let column = 0; column < width; column += 1) sums[column]! += rows[at + column]!;
  return sums.map((sum) => (sum * width) / Math.max(width, rows.length));
}

/** Returns the bias of the context layer for an article with this mean. */
export function biasFor(mean: Float64Array, network: Pick<Network, 'context' | 'mean'>): Float64Array {
  const bias = network.context.bias.slice();
  for (let input = 0; input < mean.length; input += 1)
    for (let unit = 0; unit < bias.length; unit += 1)
      bias[unit]! += mean[input]! * network.mean[input * bias.length + unit]!;
  return bias;
}
