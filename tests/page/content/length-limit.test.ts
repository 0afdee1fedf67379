import { expect, test } from 'vitest';
import type { Paragraph } from '../../../src/engine/model.ts';
import { limitLength } from '../../../src/page/content/length-limit.ts';

const long = (characters: number, order: number): Paragraph => ({
  text: 'x'.repeat(characters),
  kind: 'text',
  order,
});

test.each<[string, lengths: readonly number[], read: number]>([
  ['nothing', [], 0],
  ['an article', [200, 5000, 1], 3],
  ['just as much as is read', [1_000_000, 2_000_000], 2],
  ['one character more', [1_000_000, 2_000_000, 1], 2],
  ['what comes after is left out as well', [2_000_000, 1_000_001, 1], 1],
])('%s', (_, lengths, read) => {
  const paragraphs = lengths.map(long);
  expect(limitLength(paragraphs)).toEqual(paragraphs.slice(0, read));
});

test('of a paragraph that is too long, its beginning is read up to a blank', () => {
  const [before, endless] = [long(2_999_990, 0), { ...long(0, 1), text: 'one two three '.repeat(9) }];
  expect(limitLength([before, endless, long(9, 2)])).toEqual([before, { ...endless, text: 'one two' }]);
});
