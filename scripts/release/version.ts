// Version numbers of a release: three whole numbers, as the stores take them.
import { UserError } from '../terminal/command-line.ts';

/** Throws UserError if `next` is no version or is not after `current`. */
export function checkVersion(next: string, current: string): void {
  if (!/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/.test(next))
    throw new UserError(`"${next}" is no version. Name one like 1.2.0.`);
  if (compare(next, current) <= 0)
    throw new UserError(`${next} is not after ${current}, the current version.`);
}

function compare(one: string, other: string): number {
  const numbers = other.split('.').map(Number);
  const differences = one.split('.').map((part, index) => Number(part) - numbers[index]!);
  return differences.find((difference) => difference !== 0) ?? 0;
}
