import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../src/engine/model.ts';
import { passagesOf } from '../../src/popup/passage.ts';
import { sections, summaryView } from '../../src/popup/view.ts';
import { ranking, summary } from './build.ts';

const heading = (text: string, order: number): Paragraph => ({ text, kind: 'heading', order });
/** The sentences' paragraphs are their own numbers; headings stand before the paragraph of their number. */
const divided = (...headings: Paragraph[]) =>
  sections({ ...summary(6), headings }).map((section) => [
    section.heading?.text,
    section.sentences.map(({ order }) => order),
  ]);

describe('sections', () => {
  test('none without headings, nor with one', () => {
    expect(divided()).toEqual([[undefined, [0, 1, 2, 3, 4, 5]]]);
    expect(divided(heading('Why', 1.5))).toEqual([[undefined, [0, 1, 2, 3, 4, 5]]]);
  });

  test('sentences stand below the last heading before them; a heading without sentences is left out', () => {
    const headings = [heading('Why', 1.5), heading('Nothing', 3.2), heading('What next', 3.5)];
    expect(divided(...headings)).toEqual([
      [undefined, [0, 1]],
      ['Why', [2, 3]],
      ['What next', [4, 5]],
    ]);
  });
});

test('the longest summary is no longer than the article, nor than forty sentences', () => {
  expect(summaryView(ranking(9), { kind: 'auto' }).most).toBe(9);
  expect(summaryView(ranking(400), { kind: 'auto' }).most).toBe(40);
});

test('a passage knows the sentences around it', () => {
  const given = ranking(3);
  const passages = passagesOf(
    given,
    given.ranked.map(({ sentence }) => sentence),
  );
  expect(passages.map(({ before, after }) => [before, after])).toEqual([
    ['', 'Sentence two says two1.'],
    ['Sentence one says one0.', 'Sentence three says three2.'],
    ['Sentence two says two1.', ''],
  ]);
});
