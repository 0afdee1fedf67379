// Where each sentence stands in the section that it belongs to, and what it shares with the heading of that section. The
// readers of guides and long reads choose from many sections, and often what opens one.
import type { Fault, Paragraph, Sentence } from '../model.ts';
import type { Terms } from '../text/terms.ts';
import { sumOver, tabulate } from '../text/typed-arrays.ts';

/**
 * `headings`: the logarithm of 1 + their number. `opens section`: 1 for the first sentence below a heading, unless the article
 * begins with it. `similarity to heading`: the share of the heading's terms that the sentence has too, by rarity. `is heading`: 1
 * for a line of text that stands for a heading.
 */
export type SectionMeasure = 'headings' | 'opens section' | 'similarity to heading' | 'is heading';

/** The sentences from `start` to `end`. */
interface Section {
  readonly start: number;
  readonly end: number;
  /** The terms of its heading that sentences have too; none above the first heading. */
  readonly heading: Int32Array;
}

/** Returns each measure by sentence, all 0 without a heading. `terms` are those of the sentences and of `headings`. */
export function measureSections(
  sentences: readonly Sentence[],
  headings: readonly Paragraph[],
  terms: Terms,
  faults: readonly (Fault | undefined)[],
): Record<SectionMeasure, Float64Array> {
  const count = sentences.length;
  const [opens, similarity] = [new Float64Array(count), new Float64Array(count)];
  const isHeading = tabulate(count, (index) =>
    Number(faults[index] === 'fragment' && looksLikeHeading(sentences, index)),
  );
  const sections = sectionsOf(sentences, headings, isHeading, terms);
  const rarity = (term: number) => Math.log((1 + count) / terms.sentenceFrequency[term]!);
  const inHeading = new Uint8Array(terms.sentenceFrequency.length);
  for (const { start, end, heading } of sections) {
    for (const term of heading) inHeading[term] = 1;
    const whole = sumOver(heading, rarity) || 1;
    for (let index = start; index < end; index += 1) {
      opens[index] = Number(index === start && start > 0);
      similarity[index] = sumOver(terms.sets[index]!, (term) => inHeading[term]! * rarity(term)) / whole;
    }
    for (const term of heading) inHeading[term] = 0;
  }
  return {
    headings: new Float64Array(count).fill(Math.log(sections.length)),
    'opens section': opens,
    'similarity to heading': similarity,
    'is heading': isHeading,
  };
}

/** Characters. Few headings are longer. Judgement. */
const longestHeading = 100;

/** A paragraph that is one short line without an end mark. Pages without heading tags have such. */
function looksLikeHeading(sentences: readonly Sentence[], index: number): boolean {
  const { text, paragraph } = sentences[index]!;
  return (
    text.length <= longestHeading &&
    !/[\p{P}\p{S}]$/u.test(text) &&
    sentences[index - 1]?.paragraph !== paragraph &&
    sentences[index + 1]?.paragraph !== paragraph
  );
}

/** A line that stands for a heading is in no section. The first section is what stands above all headings. */
function sectionsOf(
  sentences: readonly Sentence[],
  headings: readonly Paragraph[],
  isHeading: Float64Array,
  terms: Terms,
): Section[] {
  const sections: Section[] = [];
  let [start, next] = [0, 0];
  let heading: Int32Array = new Int32Array(0);
  const close = (end: number) => sections.push({ start, end, heading });
  sentences.forEach(({ paragraph }, index) => {
    const before = next;
    while (next < headings.length && headings[next]!.order < paragraph) next += 1;
    if (next > before) {
      close(index);
      start = index;
      heading = terms.headings[next - 1]!;
    }
    if (isHeading[index]) {
      close(index);
      start = index + 1;
      heading = terms.sets[index]!;
    }
  });
  close(sentences.length);
  return sections;
}
