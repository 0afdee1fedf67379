// Ways to summarize an article that are compared: ours, its first sentences, and other summarizers.
import type { Article } from '../../src/engine/model.ts';
import { split } from '../../src/engine/split/split.ts';
import { summarize } from '../../src/engine/summarize.ts';
import type { Peer } from '../peers.ts';

/** Returns the texts of `count` sentences, or fewer. */
export type Summarizer = (article: Article, count: number) => readonly string[];

export const pith: Summarizer = (article, count) =>
  summarize(article, { kind: 'sentences', count }).sentences.map(({ text }) => text);

/** The first sentences of the article by our split (Lead-k). */
export const lead: Summarizer = ({ paragraphs, language }, count) =>
  split(paragraphs, language)
    .slice(0, count)
    .map(({ text }) => text);

/** A peer gets no headings, because a summary never has them. */
export const peerSummarizer =
  (peer: Peer): Summarizer =>
  ({ paragraphs, language }, count) => {
    const texts = paragraphs.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
    return peer.summarize(texts.join('\n'), count, language);
  };
