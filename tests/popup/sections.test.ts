import { expect, test } from 'vitest';
import type { Paragraph } from '../../src/engine/model.ts';
import { groupByHeading } from '../../src/popup/sections.ts';
import { summary } from './build.ts';

/** Sentence n is in paragraph n. A heading of order 1.5 is between the paragraphs 1 and 2. */
const heading = (text: string, order: number): Paragraph => ({ text, kind: 'heading', order });
const sections = (...headings: Paragraph[]) =>
  groupByHeading({ ...summary(6), headings }).map((section) => [
    section.heading?.text,
    section.sentences.map(({ order }) => order),
  ]);

test('without headings, or with one, there is one section', () => {
  expect(sections()).toEqual([[undefined, [0, 1, 2, 3, 4, 5]]]);
  expect(sections(heading('Why', 1.5))).toEqual([[undefined, [0, 1, 2, 3, 4, 5]]]);
});

test('each sentence is below the last heading before it; a heading without sentences is left out', () => {
  const headings = [heading('Why', 1.5), heading('Nothing', 3.2), heading('What next', 3.5)];
  expect(sections(...headings)).toEqual([
    [undefined, [0, 1]],
    ['Why', [2, 3]],
    ['What next', [4, 5]],
  ]);
});
