// Evaluates whole summaries on articles with summaries by people: ROUGE of our sentences, of the first k sentences (Lead-k,
// which few methods exceed on news) and of other summarizers.
import { type Rouge, rouge } from '../measure/rouge.ts';
import { mean } from '../report/averages.ts';
import {
  type ArticleItem,
  articleOf,
  articleShape,
  referencesOf,
  sentencesPerSummary,
} from './article-item.ts';
import { filesAt, nameOf, readItemLines } from './data-files.ts';
import type { Stage } from './stage.ts';
import { lead, peerSummarizer, pith } from './summarizers.ts';

export const summaries: Stage = {
  about: 'articles with summaries (*.jsonl): ROUGE F1 beside Lead-k',
  findFiles: (path) => filesAt(path, '.jsonl'),
  async evaluateFile(file, { sentenceCount, peers, reportProgress }) {
    const count = sentenceCount ?? sentencesPerSummary(nameOf(file));
    const items = readItemLines<ArticleItem>(file, articleShape);
    const others = [
      { prefix: 'Lead ', summarizer: lead },
      ...peers.map((peer) => ({ prefix: `${peer.name} `, summarizer: peerSummarizer(peer) })),
    ];
    const scores: { readonly prefix: string; readonly score: Rouge }[] = [];
    const measure = (prefix: string, sentences: readonly string[], item: ArticleItem) =>
      scores.push({ prefix, score: rouge(sentences.join('\n'), referencesOf(item), item.lang) });
    const predictions = items.map((item, index) => {
      const article = articleOf(item);
      const picked = pith(article, count);
      if (referencesOf(item).length > 0) {
        measure('', picked, item);
        for (const { prefix, summarizer } of others) measure(prefix, summarizer(article, count), item);
      }
      reportProgress(index + 1, items.length);
      return { id: item.id, sentences: picked };
    });
    const byPrefix = Map.groupBy(scores, ({ prefix }) => prefix);
    const figures = Object.fromEntries([...byPrefix].flatMap(([prefix, some]) => meansOf(prefix, some)));
    return { rows: [{ name: `${nameOf(file)} (${count})`, items: items.length, figures }], predictions };
  },
};

const meansOf = (prefix: string, scores: readonly { readonly score: Rouge }[]): [string, number][] => [
  [`${prefix}R1`, mean(scores.map(({ score }) => score.rouge1))],
  [`${prefix}R2`, mean(scores.map(({ score }) => score.rouge2))],
  [`${prefix}RLsum`, mean(scores.map(({ score }) => score.rougeLsum))],
];
