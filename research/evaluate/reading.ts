// Evaluates how summaries read, beside Lead-k: the share of them with a reading fault, over saved pages or articles.
// `measured` is the share of articles that have more sentences than the summary; `short` are summaries with fewer sentences
// than asked for; `long` are those with a sentence of more than 60 words, which is not counted as a fault.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import type { Article, Ranking, Sentence } from '../../src/engine/model.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import { rankArticle } from '../../src/engine/summarize.ts';
import { extract } from '../../src/page/extract.ts';
import { type FaultySentence, type ReadingFault, readingFaults } from '../measure/reading-faults.ts';
import { share } from '../report/averages.ts';
import { type ArticleItem, articleOf, articleShape } from './article-item.ts';
import { filesAt, nameOf, readItemLines } from './data-files.ts';
import { hasPages, readSavedPages } from './saved-pages.ts';
import type { Stage } from './stage.ts';

const faults: readonly ReadingFault[] = ['dangling', 'fragment', 'junk', 'alike', 'quote'];
/** Judgement: sentences per summary without `--sentences`. */
const usualCount = 5;
/** Judgement: words of a sentence that is hard to read once. */
const mostWords = 60;

interface Judgement {
  readonly found: readonly FaultySentence[];
  readonly isLong: boolean;
}

/** An article with a summary of ours and Lead-k. */
interface JudgedArticle {
  readonly id: string;
  readonly picked: readonly Sentence[];
  readonly ours: Judgement;
  readonly lead: Judgement;
}

interface LoadedArticle {
  readonly id: string;
  /** Returns undefined for a page that is refused. */
  readonly load: () => Promise<Article | undefined> | Article;
}

export const reading: Stage = {
  about: 'a folder of saved pages, or articles (*.jsonl): summaries with reading faults',
  findFiles(path) {
    const files = filesAt(path, '.jsonl').filter((file) => extname(file) === '.jsonl');
    if (files.length > 0) return files;
    return hasPages(path) ? [path] : [];
  },
  async evaluateFile(path, { sentenceCount: count = usualCount, reportProgress }) {
    const articles = articlesAt(path);
    const judged: JudgedArticle[] = [];
    for (const [index, { id, load }] of articles.entries()) {
      const article = await load();
      const ranking = article && rankArticle(article);
      if (ranking && ranking.ranked.length > count) judged.push(judgeArticle(id, ranking, count));
      reportProgress(index + 1, articles.length);
    }
    const figures = {
      measured: judged.length / articles.length,
      short: share(judged.map(({ picked }) => picked.length < count)),
      ...figuresOf(judged.map(({ ours }) => ours)),
      'Lead any': share(judged.map(({ lead }) => lead.found.length > 0)),
    };
    const predictions = judged.map(({ id, picked, ours: { found } }) => {
      return { id, sentences: picked.map(({ text }) => text), found };
    });
    return { rows: [{ name: `${nameOf(path)} (${count})`, items: articles.length, figures }], predictions };
  },
};

function judgeArticle(id: string, ranking: Ranking, count: number): JudgedArticle {
  const { language } = ranking.source;
  const inOrder = ranking.ranked.map(({ sentence }) => sentence).sort((a, b) => a.order - b.order);
  const picked = pick(ranking, { kind: 'sentences', count }).sentences;
  return {
    id,
    picked,
    ours: judgeSummary(picked, language),
    lead: judgeSummary(inOrder.slice(0, count), language),
  };
}

const judgeSummary = (summary: readonly Sentence[], language: string): Judgement => ({
  found: readingFaults(summary, language),
  isLong: summary.some(({ text }) => text.split(/\s+/).length > mostWords),
});

const figuresOf = (summaries: readonly Judgement[]): Record<string, number> => ({
  ...Object.fromEntries(
    faults.map((fault) => [
      fault,
      share(summaries.map(({ found }) => found.some((each) => each.fault === fault))),
    ]),
  ),
  any: share(summaries.map(({ found }) => found.length > 0)),
  long: share(summaries.map(({ isLong }) => isLong)),
});

function articlesAt(path: string): LoadedArticle[] {
  if (extname(path) === '.jsonl') {
    const items = readItemLines<ArticleItem>(path, articleShape);
    return items.map((item) => ({ id: item.id, load: () => articleOf(item) }));
  }
  return readSavedPages(path).map(({ id, file, truth }) => ({
    id,
    load: async () => {
      const extraction = await withSavedPage(readFileSync(file), truth.url, extract);
      return extraction.kind === 'article' ? extraction.article : undefined;
    },
  }));
}
