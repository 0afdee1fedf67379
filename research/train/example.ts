// An article with a summary that people wrote → what the trainer asks of it again and again.

import type { Fault, Sentence } from '../../src/engine/model.ts';
import { positionsOf } from '../../src/engine/rank/article-statistics.ts';
import { split } from '../../src/engine/split/split.ts';
import { faultsOf } from '../../src/engine/standalone/faults.ts';
import { readTerms, type Terms } from '../../src/engine/text/terms.ts';
import { type Reward, rewardOf } from './reward.ts';

export interface Item {
  readonly lang: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly reference?: string;
  readonly references?: readonly string[];
}

export interface Example {
  readonly set: string;
  readonly language: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly faults: readonly (Fault | undefined)[];
  readonly terms: Terms;
  readonly places: Float64Array;
  /** 1 for each term that a reference uses. */
  readonly used: Uint8Array;
  readonly references: readonly string[];
  readonly reward: Reward;
  /** Sentences of its summary. */
  readonly count: number;
}

/** What the Daily Mail's archive has before the text; on a page the extraction takes it away. */
const stamp =
  /^(?:(?:By\. [^.]{2,60}\.|(?:PUBLISHED:|UPDATED:|Last updated at)\.? [^.|]{8,40}\.|\|\.|Follow @\S+)\s*)+/;

/** Nothing where there is nothing to learn: no sentence to choose from or no reference. */
export function exampleOf(item: Item, set: string, count: number): Example | undefined {
  const references = item.references ?? (item.reference === undefined ? [] : [item.reference]);
  const paragraphs = item.paragraphs.map((text, order) => ({
    text: order === 0 ? text.replace(stamp, '') : text,
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
    faults: faultsOf(sentences, terms, item.lang),
    terms,
    places: positionsOf(terms),
    // What stands in a title is looked up just so.
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
