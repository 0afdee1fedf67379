// Numbers by index, counted in plain loops: over a long text these are most of the time, and iterators take several
// times as long.

export function tabulate(count: number, value: (index: number) => number): Float64Array {
  const values = new Float64Array(count);
  for (let index = 0; index < count; index += 1) values[index] = value(index);
  return values;
}

export function sumOver(indices: Int32Array, value: (index: number) => number): number {
  let sum = 0;
  for (let at = 0; at < indices.length; at += 1) sum += value(indices[at]!);
  return sum;
}

/** The rank of each value, from 0 for the highest; of equals the earlier one stands higher. */
export function ranksOf(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length);
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}
