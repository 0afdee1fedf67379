// Groups the sentences of a summary below the headings of the article.
import type { Paragraph, Sentence, Summary } from '../engine/model.ts';

export interface Section {
  /** Missing before the first heading, and in an article without sections. */
  readonly heading?: Paragraph;
  readonly sentences: readonly Sentence[];
}

/** A single heading does not divide an article; it is most often a second title. Judgement. */
const fewestHeadings = 2;

/**
 * Returns the sections in reading order, each with the sentences between its heading and the next. Leaves out headings
 * without a sentence. A summary with fewer than two headings is one section without a heading.
 */
export function groupByHeading({ headings, sentences }: Summary): Section[] {
  if (headings.length < fewestHeadings) return [{ sentences }];
  const byHeading = new Map<Paragraph | undefined, Sentence[]>();
  for (const sentence of sentences) {
    const heading = headings.findLast(({ order }) => order < sentence.paragraph);
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), sentence]);
  }
  return [...byHeading].map(([heading, below]) => ({ ...(heading && { heading }), sentences: below }));
}
