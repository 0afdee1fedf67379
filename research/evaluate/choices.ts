// Evaluates the picks on articles whose key sentences a careful reader chose: gain, share of the top three and share of bad
// picks, of ours, the first k sentences, other summarizers and, where there is one, a second reader.
import { type ChoiceItem, hasAnswers, readArticles, setOf, type UnreadItem } from '../choices/choice-item.ts';
import { type ChoiceScore, scoreChoice } from '../measure/choice-score.ts';
import { matchSentences } from '../measure/sentence-match.ts';
import { mean } from '../report/averages.ts';
import type { Row } from '../report/figures-table.ts';
import { articleOf } from './article-item.ts';
import { filesAt, nameOf } from './data-files.ts';
import type { Stage } from './stage.ts';
import { lead, peerSummarizer, pith } from './summarizers.ts';

/** Judgement: articles of a language with a row of its own. A mean of fewer articles is noise. */
const fewestOfLanguage = 5;
const secondReader = 'second ';

type ArticleOfSet = UnreadItem & { readonly set: string };

/** An article with the scores of each way to summarize, by its prefix in the table. */
interface ScoredArticle {
  readonly set: string;
  readonly lang: string;
  readonly scores: ReadonlyMap<string, ChoiceScore>;
}

export const choices: Stage = {
  about: 'articles with the choices of a reader (*.jsonl): gain, top three and bad picks beside the first k',
  findFiles: (path) => filesAt(path, '.jsonl'),
  async evaluateFiles(files, { sentenceCount, peers, secondFiles, reportProgress }) {
    const { articles, secondReadings } = readReadings(files, secondFiles);
    const others = [
      { prefix: 'first k ', summarizer: lead },
      ...peers.map((peer) => ({ prefix: `${peer.name} `, summarizer: peerSummarizer(peer) })),
    ];
    const scored: ScoredArticle[] = [];
    const predictions = articles.map((item, index) => {
      const article = articleOf(item);
      const count = sentenceCount ?? item.k;
      const picked = pith(article, count);
      if (hasAnswers(item)) {
        const summaries = new Map([
          ['', picked],
          ...others.map(({ prefix, summarizer }) => [prefix, summarizer(article, count)] as const),
        ]);
        const second = secondReadings.get(item.id);
        if (second) summaries.set(secondReader, bestTexts(second));
        scored.push({ set: item.set, lang: item.lang, scores: scoresOf(summaries, item, count) });
      }
      reportProgress(index + 1, articles.length);
      return { id: item.id, sentences: picked };
    });
    const withoutAnswers = { name: 'all', items: articles.length, figures: {} };
    return { rows: scored.length > 0 ? rowsOf(scored) : [withoutAnswers], predictions };
  },
};

/** The first line of an id is the article. A later one with answers, of any file, is the second reading. */
function readReadings(files: readonly string[], secondFiles: readonly string[]) {
  const articles = new Map<string, ArticleOfSet>();
  const secondReadings = new Map<string, ChoiceItem>();
  const addSecond = (item: UnreadItem) => {
    if (hasAnswers(item) && !secondReadings.has(item.id)) secondReadings.set(item.id, item);
  };
  for (const file of files) {
    for (const item of readArticles(file)) {
      if (articles.has(item.id)) addSecond(item);
      else articles.set(item.id, { ...item, set: setOf(item.id, nameOf(file)) });
    }
  }
  for (const item of secondFiles.flatMap(readArticles)) addSecond(item);
  return { articles: [...articles.values()], secondReadings };
}

const bestTexts = ({ sentences, best }: ChoiceItem): string[] => best.map((index) => sentences[index]!.text);

function scoresOf(
  summaries: ReadonlyMap<string, readonly string[]>,
  item: ChoiceItem,
  count: number,
): Map<string, ChoiceScore> {
  const listed = item.sentences.map(({ text }) => text);
  return new Map(
    [...summaries].map(([prefix, texts]) => [
      prefix,
      scoreChoice(matchSentences(texts, listed), item, count),
    ]),
  );
}

/** All articles, those that were read twice, each set, and each language with enough articles. */
function rowsOf(articles: readonly ScoredArticle[]): Row[] {
  const readTwice = articles.filter(({ scores }) => scores.has(secondReader));
  const sets = Map.groupBy(articles, ({ set }) => set);
  const languages = Map.groupBy(articles, ({ lang }) => lang.toLowerCase().split('-')[0]!);
  const rows = [
    rowOf('all', articles),
    ...(readTwice.length > 0 ? [rowOf('read twice', readTwice)] : []),
    ...[...sets].map(([set, some]) => rowOf(set, some)),
  ];
  for (const [language, some] of languages)
    if (some.length >= fewestOfLanguage) rows.push(rowOf(language, some));
  return rows;
}

/** Each figure is the mean of the articles that have it: those of the second reader may be fewer. */
function rowOf(name: string, articles: readonly ScoredArticle[]): Row {
  const byPrefix = Map.groupBy(
    articles.flatMap(({ scores }) => [...scores]),
    ([prefix]) => prefix,
  );
  const figures = [...byPrefix].flatMap(([prefix, some]) =>
    (['gain', 'top', 'bad'] as const).map(
      (measure) => [`${prefix}${measure}`, mean(some.map(([, score]) => score[measure]))] as const,
    ),
  );
  return { name, items: articles.length, figures: Object.fromEntries(figures) };
}
