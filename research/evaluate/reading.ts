// How our summaries read, beside Lead-k: the share of them in which a reader stumbles, over saved pages or over articles
// with summaries. Counted are those `measured`: an article of no more sentences than are asked for is shown whole. `short`
// are summaries of fewer sentences than were asked for; `long` have one of more than 60 words, which counts as no fault.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { withPage } from '../../scripts/page.ts';
import type { Article, Sentence } from '../../src/engine/model.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import { rankArticle } from '../../src/engine/summarize.ts';
import { extract } from '../../src/page/extract.ts';
import { type ReadingFault, readingFaults } from '../measure/reading.ts';
import { filesAt, nameOf, readById, readItemLines } from './files.ts';
import { type Stage, share } from './stage.ts';
import { articleOf, type Item } from './summaries.ts';

const faults: readonly ReadingFault[] = ['dangling', 'fragment', 'junk', 'alike', 'quote'];
const usualCount = 5;
/** Words of a sentence that has to be read twice. */
const longSentence = 60;

export const reading: Stage = {
  about: 'a folder of saved pages, or articles (*.jsonl): summaries in which a reader stumbles',
  files(path) {
    const files = filesAt(path, '.jsonl').filter((file) => extname(file) === '.jsonl');
    if (files.length > 0) return files;
    return filesAt(path, '.html').some((file) => extname(file) === '.html') ? [path] : [];
  },
  async run(path, { sentences: count = usualCount, progress }) {
    const ours: Judged[] = [];
    const lead: Judged[] = [];
    const short: boolean[] = [];
    const predictions: object[] = [];
    const articles = articlesAt(path);
    for (const [index, { id, read }] of articles.entries()) {
      const article = await read();
      const ranking = article && rankArticle(article);
      if (ranking && ranking.ranked.length > count) {
        const { language } = ranking.source;
        const all = ranking.ranked.map(({ sentence }) => sentence).sort((a, b) => a.order - b.order);
        const picked = pick(ranking, { kind: 'sentences', count }).sentences;
        ours.push(judge(picked, language));
        short.push(picked.length < count);
        lead.push(judge(all.slice(0, count), language));
        predictions.push({ id, sentences: picked.map(({ text }) => text), found: ours.at(-1)!.found });
      }
      progress(index + 1, articles.length);
    }
    const figures = {
      measured: ours.length / articles.length,
      short: share(short),
      ...figuresOf(ours),
      'Lead any': share(lead.map(({ found }) => found.length > 0)),
    };
    return { rows: [{ name: `${nameOf(path)} (${count})`, items: articles.length, figures }], predictions };
  },
};

interface Judged {
  readonly found: ReturnType<typeof readingFaults>;
  readonly long: boolean;
}

const judge = (summary: readonly Sentence[], language: string): Judged => ({
  found: readingFaults(summary, language),
  long: summary.some(({ text }) => text.split(/\s+/).length > longSentence),
});

const figuresOf = (judged: readonly Judged[]): Record<string, number> => ({
  ...Object.fromEntries(
    faults.map((fault) => [
      fault,
      share(judged.map(({ found }) => found.some((each) => each.fault === fault))),
    ]),
  ),
  any: share(judged.map(({ found }) => found.length > 0)),
  long: share(judged.map(({ long }) => long)),
});

function articlesAt(path: string): { id: string; read: () => Promise<Article | undefined> | Article }[] {
  if (extname(path) === '.jsonl') {
    const items = readItemLines<Item>(path, { lang: 'text', paragraphs: 'texts' });
    return items.map((item) => ({ id: item.id, read: () => articleOf(item) }));
  }
  const addresses = readById<{ url?: string }>(join(path, 'truth.json'));
  return filesAt(path, '.html').map((file) => ({
    id: nameOf(file),
    read: async () => {
      const extraction = await withPage(readFileSync(file), addresses[nameOf(file)]?.url, extract);
      return extraction.kind === 'article' ? extraction.article : undefined;
    },
  }));
}
