// An article with summaries by people → what the trainer needs of it to learn the salience of terms.
import { positionsOf } from '../../src/engine/rank/article-statistics.ts';
import { split } from '../../src/engine/split/split.ts';
import { readTerms, type Terms } from '../../src/engine/text/terms.ts';
import { type ArticleItem, referencesOf } from '../evaluate/article-item.ts';

export type TrainingItem = Omit<ArticleItem, 'id'>;

export interface Example {
  readonly set: string;
  readonly terms: Terms;
  readonly positions: Float64Array;
  /** 1 for each term that is in a reference. */
  readonly used: Uint8Array;
}

/** The byline and dates before the text in the Daily Mail set. On a page, the extraction removes them. */
const dailyMailStamp =
  /^(?:(?:By\. [^.]{2,60}\.|(?:PUBLISHED:|UPDATED:|Last updated at)\.? [^.|]{8,40}\.|\|\.|Follow @\S+)\s*)+/;

/** Returns undefined if there is nothing to learn: fewer than two sentences, or no reference. */
export function exampleOf(item: TrainingItem, set: string): Example | undefined {
  const references = referencesOf(item);
  const paragraphs = item.paragraphs.map((text, order) => ({
    text: order === 0 ? text.replace(dailyMailStamp, '') : text,
    kind: 'text' as const,
    order,
  }));
  const sentences = split(paragraphs, item.lang);
  if (sentences.length < 2 || references.length === 0) return undefined;
  const terms = readTerms(sentences, item.title ?? '');
  // The terms of a title are looked up in the same way.
  const used = readTerms(sentences, references.join('\n')).isInTitle;
  return { set, terms, positions: positionsOf(terms), used };
}
