// Numbers by index, counted in plain loops: over a long text these are most of the time, and iterators take several
// times as long.

/** How many numbers are cut from one piece of memory. */
const pieceLength = 0x4000;
let rest = new Int32Array(0);

/** Zeros for the words of a sentence: a piece of a larger array, since memory of its own costs more than what is in it. */
export function integers(length: number): Int32Array {
  if (rest.length < length) rest = new Int32Array(Math.max(length, pieceLength));
  const piece = rest.subarray(0, length);
  rest = rest.subarray(length);
  return piece;
}

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
  // Sorted without a comparison of ours, which takes most of the time; a search then finds the place of each value.
  const sorted = values.slice().sort();
  const equals = new Int32Array(values.length + 1);
  return tabulate(values.length, (index) => {
    const higher = values.length - countUpTo(sorted, values[index]!);
    return higher + equals[higher]!++;
  });
}

/** How many values of an ascending list are no higher than one. */
function countUpTo(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
