// The network that scores sentences. Each sentence is a row of standardized features; a hidden layer reads the row, a second
// one the hidden values of the sentence, its neighbours and the mean of the article. Only sums, products and comparisons,
// in a fixed order, so that every browser computes the same.

/** A dense layer: `weights` has a row of `size` numbers for each input. */
export interface Layer {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface Network {
  /** The number of hidden values. */
  readonly size: number;
  readonly hidden: Layer;
  /** Reads the sentence itself, the one before, the one after, and the mean: `size` inputs each. */
  readonly context: Layer;
  /** From the hidden values, and from the features directly, to the score. */
  readonly output: Float64Array;
  readonly direct: Float64Array;
  readonly bias: number;
}

/** The parts of the input of the context layer. */
export const contextParts = 4;

/** The hidden values of all sentences, row by row. `context` includes `hidden`. */
export interface Activations {
  readonly hidden: Float64Array;
  readonly inputs: Float64Array;
  readonly context: Float64Array;
}

/** Returns the values of both layers. `rows` has `width` features for each sentence. */
export function activate(rows: Float64Array, width: number, network: Network): Activations {
  const { size } = network;
  const count = rows.length / width;
  const hidden = applyLayer(rows, width, network.hidden);
  const inputs = gatherContext(hidden, count, size);
  const context = applyLayer(inputs, contextParts * size, network.context);
  for (let at = 0; at < context.length; at += 1) context[at]! += hidden[at]!;
  return { hidden, inputs, context };
}

/** Returns the score from the values of one sentence, which begin at the offsets `at` and `from`. */
export function outputOf(
  context: Float64Array,
  at: number,
  rows: Float64Array,
  from: number,
  { output, direct, bias }: Network,
): number {
  let sum = bias;
  for (let unit = 0; unit < output.length; unit += 1) sum += context[at + unit]! * output[unit]!;
  for (let feature = 0; feature < direct.length; feature += 1)
    sum += rows[from + feature]! * direct[feature]!;
  return sum;
}

/** Returns max(0, row × weights + bias) for each row of `width` inputs. */
export function applyLayer(rows: Float64Array, width: number, { weights, bias }: Layer): Float64Array {
  const size = bias.length;
  const values = new Float64Array((rows.length / width) * size);
  for (let to = 0, from = 0; to < values.length; to += size, from += width) {
    for (let unit = 0; unit < size; unit += 1) values[to + unit] = bias[unit]!;
    for (let input = 0; input < width; input += 1) {
      const value = rows[from + input]!;
      if (value === 0) continue;
      const row = input * size;
      for (let unit = 0; unit < size; unit += 1) values[to + unit]! += value * weights[row + unit]!;
    }
    for (let unit = 0; unit < size; unit += 1) if (values[to + unit]! < 0) values[to + unit] = 0;
  }
  return values;
}

/** Returns the input of the context layer. Beyond the first and the last sentence is 0. */
export function gatherContext(hidden: Float64Array, count: number, size: number): Float64Array {
  const width = contextParts * size;
  const inputs = new Float64Array(count * width);
  const mean = meanOfRows(hidden, size);
  const last = hidden.length - size;
  for (let own = 0, at = 0; own < hidden.length; own += size, at += width) {
    for (let unit = 0; unit < size; unit += 1) {
      inputs[at + unit] = hidden[own + unit]!;
      if (own > 0) inputs[at + size + unit] = hidden[own - size + unit]!;
      if (own < last) inputs[at + 2 * size + unit] = hidden[own + size + unit]!;
      inputs[at + 3 * size + unit] = mean[unit]!;
    }
  }
  return inputs;
}

/** Returns the mean of rows of `width` numbers. */
export function meanOfRows(rows: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let at = 0; at < rows.length; at += width)
    for (let column = 0; column < width; column += 1) sums[column]! += rows[at + column]!;
  return sums.map((sum) => (sum * width) / rows.length);
}
