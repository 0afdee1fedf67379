// What the popup shows: one of these, and nothing else decides what is visible.
import type { Length, Ranking, Refusal, Summary } from '../engine/model.ts';
import { pick } from '../engine/pick.ts';

export interface SummaryView {
  readonly kind: 'summary';
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
  return { kind: 'summary', summary: pick(ranking, length), length, most };
}
