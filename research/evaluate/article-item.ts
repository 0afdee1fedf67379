// An article of a data set, with the summaries that people wrote for it.
import type { Article, Paragraph } from '../../src/engine/model.ts';

export interface ArticleItem {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly reference?: string;
  /** Several summaries. The best score counts. */
  readonly references?: readonly string[];
}

/** The fields without which an item is an error. */
export const articleShape = { lang: 'text', paragraphs: 'texts' } as const;

export const referencesOf = ({
  references,
  reference,
}: Pick<ArticleItem, 'references' | 'reference'>): readonly string[] =>
  references ?? (reference === undefined ? [] : [reference]);

/** A text without a kind is a plain paragraph. */
export function articleOf({
  title,
  lang,
  paragraphs,
}: Pick<ArticleItem, 'title' | 'lang'> & { readonly paragraphs: readonly (string | Paragraph)[] }): Article {
  return {
    title: title ?? '',
    url: '',
    language: lang,
    direction: 'ltr',
    paragraphs: paragraphs.map((each, order) =>
      typeof each === 'string' ? { text: each, kind: 'text', order } : each,
    ),
  };
}

/** Sets whose summaries have one sentence. Those of all other sets have about three. */
const oneSentenceSets = ['en-xsum', 'fr-orangesum', 'vi-vietnews'];

/** Returns how many sentences the summaries of a set have. A name may go on after the name of the set: `en-xsum-2`. */
export const sentencesPerSummary = (set: string): number =>
  oneSentenceSets.some((prefix) => set.startsWith(prefix)) ? 1 : 3;
