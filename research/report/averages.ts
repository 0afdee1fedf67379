// Means of measured values, for the tables.

/** Returns the arithmetic mean; 0 for an empty list. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Returns the share of values that are true, 0 to 1. */
export const share = (values: readonly boolean[]): number => mean(values.map(Number));

/** Returns the value at a quantile from 0 to 1, without interpolation: 0.95 is the value that 5 % exceed. */
export function quantile(values: readonly number[], at: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * at)]!;
}

/** Returns the median; of an even count, the mean of the two values in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
