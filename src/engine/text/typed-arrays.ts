// Small numeric helpers over typed arrays. Plain loops, because these run over every word of a long article.

/** Returns an array of `count` numbers: `value(0)`, `value(1)`, … */
export function tabulate(count: number, value: (index: number) => number): Float64Array {
  const values = new Float64Array(count);
  for (let index = 0; index < count; index += 1) values[index] = value(index);
  return values;
}

/** Returns the sum of `value` over the elements of `items`. */
export function sumOver(items: Int32Array, value: (item: number) => number): number {
  let sum = 0;
  for (let at = 0; at < items.length; at += 1) sum += value(items[at]!);
  return sum;
}

/** Returns the rank of each value, 0 for the highest. Of equal values the earlier one gets the lower rank. */
export function ranksOf(values: Float64Array): Float64Array {
  const byValue = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
  const ranks = new Float64Array(values.length);
  byValue.forEach((index, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}
