import { expect, test } from 'vitest';
import { ShingleIndex } from '../../../src/engine/collapse/shingle-index.ts';
import { fingerprints } from '../../../src/engine/text/fingerprints.ts';

const indexOf = (...texts: readonly string[]) =>
  new ShingleIndex(texts.map((text) => ({ text, words: fingerprints(text) })));
/** The other paragraphs with each shingle of a paragraph. */
function occurrencesIn(index: ShingleIndex, paragraph: number): number[][] {
  const { starts, paragraphs } = index.occurrencesOf(paragraph);
  return Array.from(starts.subarray(1), (end, at) => [...paragraphs.subarray(starts[at], end)]);
}
const long = 'one two three four five six seven eight nine ten';

test('lists the other paragraphs with each shingle, until they are removed', () => {
  const index = indexOf(long, `${long} eleven`, 'red fox runs over the blue hill again today');
  expect(index.candidates).toEqual([0, 1]);
  expect(occurrencesIn(index, 0)).toEqual(new Array(8).fill([1]));
  expect(occurrencesIn(index, 1).at(-1)).toEqual([]);
  index.remove(1);
  expect(occurrencesIn(index, 0)).toEqual(new Array(8).fill([]));
});

test('lists at most eight paragraphs per shingle', () => {
  const index = indexOf(...new Array(12).fill(long));
  expect(occurrencesIn(index, 0)[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a word is in context if a neighbour is the same', () => {
  const index = indexOf('the mayor paid 9 million euros', 'the mayor paid 8 million euros');
  const [nine, eight] = index.paragraphs;
  expect(index.hasWordInContext(nine!, eight!, 4)).toBe(true);
  expect(index.hasWordInContext(nine!, eight!, 3)).toBe(false);
});
