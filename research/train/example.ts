// An article with summaries by people → what the trainer computes once and uses in every round.

import type { Fault, Sentence } from '../../src/engine/model.ts';
import { positionsOf } from '../../src/engine/rank/article-statistics.ts';
import { split } from '../../src/engine/split/split.ts';
import { findFaults } from '../../src/engine/standalone/faults.ts';
import { readTerms, type Terms } from '../../src/engine/text/terms.ts';
import { type ArticleItem, referencesOf } from '../evaluate/article-item.ts';
import { type Reward, rewardOf } from './reward.ts';

export type TrainingItem = Omit<ArticleItem, 'id'>;

export interface Example {
  readonly set: string;
  readonly language: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly faults: readonly (Fault | undefined)[];
  readonly terms: Terms;
  readonly positions: Float64Array;
  /** 1 for each term that is in a reference. */
  readonly used: Uint8Array;
  readonly references: readonly string[];
  readonly reward: Reward;
  /** Sentences per summary. */
  readonly count: number;
}

/** The byline and dates before the text in the Daily Mail set. On a page, the extraction removes them. */
const dailyMailStamp =
  /^(?:(?:By\. [^.]{2,60}\.|(?:PUBLISHED:|UPDATED:|Last updated at)\.? [^.|]{8,40}\.|\|\.|Follow @\S+)\s*)+/;

/** Returns undefined if there is nothing to learn: fewer than two sentences, or no reference. */
export function exampleOf(item: TrainingItem, set: string, count: number): Example | undefined {
  const references = referencesOf(item);
  const paragraphs = item.paragraphs.map((text, order) => ({
    text: order === 0 ? text.replace(dailyMailStamp, '') : text,
    kind: 'text' as const,
    order,
  }));
  const sentences = split(paragraphs, item.lang);
  if (sentences.length < 2 || references.length === 0) return undefined;
  const title = item.title ?? '';
  const terms = readTerms(sentences, title);
  return {
    set,
    language: item.lang,
    title,
    sentences,
    faults: findFaults(sentences, terms, item.lang),
    terms,
    positions: positionsOf(terms),
    // The terms of a title are looked up in the same way.
    used: readTerms(sentences, references.join('\n')).isInTitle,
    references,
    reward: rewardOf(
      sentences.map(({ text }) => text),
      references,
      item.lang,
    ),
    count,
  };
}
