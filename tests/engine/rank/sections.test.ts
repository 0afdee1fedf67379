import { expect, test } from 'vitest';
import type { Fault, Paragraph, Sentence } from '../../../src/engine/model.ts';
import { measureSections, type SectionMeasure } from '../../../src/engine/rank/sections.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines, paragraphs } from '../build.ts';

const heading = (text: string, order: number): Paragraph => ({ text, kind: 'heading', order });

function measured(
  measure: SectionMeasure,
  sentences: readonly Sentence[],
  headings: readonly Paragraph[] = [],
  faults: readonly (Fault | undefined)[] = [],
): number[] {
  const texts = headings.map(({ text }) => text);
  const measures = measureSections(sentences, headings, readTerms(sentences, '', texts), faults);
  return [...measures[measure]].map((value) => Number(value.toFixed(2)));
}

/** The paragraphs 1 and 3 are headings. */
const guide = paragraphs(
  ['Plants need water.', 'They wilt.'],
  [],
  ['Take a pot.', 'Any pot will do.'],
  [],
  ['Water it.'],
);
const headings = [heading('The pot', 1), heading('The water', 3)];

test.each<[SectionMeasure, readonly number[]]>([
  ['headings', [1.1, 1.1, 1.1, 1.1, 1.1]],
  ['opens section', [0, 0, 1, 0, 1]],
  // “the” is in no sentence.
  ['similarity to heading', [0, 0, 1, 1, 1]],
  ['is heading', [0, 0, 0, 0, 0]],
])('%s', (measure, expected) => {
  expect(measured(measure, guide, headings)).toEqual(expected);
});

/** The headings of this page are plain text. */
const untagged = lines('Plants need water.', 'The pot', 'Take a pot.', 'Water it');
const faults: (Fault | undefined)[] = [undefined, 'fragment', undefined, undefined];

test.each<[SectionMeasure, readonly number[]]>([
  ['headings', [0.69, 0.69, 0.69, 0.69]],
  ['is heading', [0, 1, 0, 0]],
  ['opens section', [0, 0, 1, 0]],
])('%s of lines that look like headings', (measure, expected) => {
  expect(measured(measure, untagged, [], faults)).toEqual(expected);
});

test.each<[name: string, sentences: readonly Sentence[]]>([
  ['with an end mark', lines('The pot.', 'Take it.')],
  ['with another sentence in its paragraph', paragraphs(['The pot', 'Take it.'])],
  ['too long', lines('pot '.repeat(40).trim(), 'Take it.')],
])('a fragment is no heading %s', (_, sentences) => {
  expect(measured('is heading', sentences, [], ['fragment', undefined])).toEqual([0, 0]);
});

test('of several headings in a row, the last is that of the section', () => {
  const both = [heading('Water', 1), heading('The pot', 1.5)];
  expect(measured('similarity to heading', guide, both)).toEqual([0, 0, 1, 1, 0]);
});

test('an article without headings has no sections, and one without sentences no measures', () => {
  for (const measure of ['headings', 'opens section'] as const) {
    expect(measured(measure, lines('One.', 'Two.'))).toEqual([0, 0]);
    expect(measured(measure, [])).toEqual([]);
  }
});
