// What the popup shows: one of these, and nothing else decides what is visible.
import type { Length, Paragraph, Ranking, Refusal, Sentence, Summary } from '../engine/model.ts';
import { pick } from '../engine/pick/pick.ts';

export interface SummaryView {
  readonly kind: 'summary';
  readonly ranking: Ranking;
  readonly summary: Summary;
  readonly length: Length;
  /** The greatest length that the control offers. */
  readonly most: number;
}

export type View = { readonly kind: 'reading' } | SummaryView | Refusal;

/** More sentences than this are no summary any more. */
const mostSentences = 40;

export function summaryView(ranking: Ranking, length: Length): SummaryView {
  const most = Math.min(mostSentences, ranking.ranked.length);
  return { kind: 'summary', ranking, summary: pick(ranking, length), length, most };
}

export interface Section {
  /** None before the first heading, and in an article without sections. */
  readonly heading?: Paragraph;
  readonly sentences: readonly Sentence[];
}

/** The sentences below the article's own headings; one section where it has fewer than two. */
export function sections({ headings, sentences }: Summary): Section[] {
  if (headings.length < 2) return [{ sentences }];
  const found = new Map<Paragraph | undefined, Sentence[]>();
  for (const sentence of sentences) {
    const heading = headings.findLast(({ order }) => order < sentence.paragraph);
    found.set(heading, [...(found.get(heading) ?? []), sentence]);
  }
  return [...found].map(([heading, below]) => ({ ...(heading && { heading }), sentences: below }));
}
