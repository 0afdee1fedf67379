// Articles with summaries that people wrote: ROUGE of our key sentences beside Lead-k, the first k sentences, which few
// methods beat on news, and of other summarizers where they are asked for.
import type { Article } from '../../src/engine/model.ts';
import { split } from '../../src/engine/split/split.ts';
import { summarize } from '../../src/engine/summarize.ts';
import { type Rouge, rouge } from '../measure/rouge.ts';
import { filesAt, nameOf, readItemLines } from './files.ts';
import { mean, type Options, type Stage } from './stage.ts';

export interface Item {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly reference?: string;
  /** Where there are several, the best counts. */
  readonly references?: readonly string[];
}

/** Sets whose references are one sentence; the others have about three. */
const sentencesPerSummary: Readonly<Record<string, number>> = {
  'en-xsum': 1,
  'fr-orangesum': 1,
  'vi-vietnews': 1,
};
const sentencesElsewhere = 3;

export const summaries: Stage = {
  about: 'articles with summaries (*.jsonl): ROUGE F1 beside Lead-k',
  files: (path) => filesAt(path, '.jsonl'),
  async run(file, { sentences, peers, progress }: Options) {
    const name = nameOf(file);
    const count = sentences ?? sentencesFor(name);
    const items = readItemLines<Item>(file, { lang: 'text', paragraphs: 'texts' });
    const [ours, lead]: [Rouge[], Rouge[]] = [[], []];
    const theirs = peers.map((): Rouge[] => []);
    const predictions: { id: string; sentences: string[] }[] = [];
    for (const [index, item] of items.entries()) {
      const article = articleOf(item);
      const picked = summarize(article, { kind: 'sentences', count }).sentences.map(({ text }) => text);
      const references = item.references ?? (item.reference === undefined ? [] : [item.reference]);
      if (references.length > 0) {
        const first = split(article.paragraphs, item.lang).slice(0, count);
        ours.push(rouge(picked.join('\n'), references, item.lang));
        lead.push(rouge(first.map(({ text }) => text).join('\n'), references, item.lang));
        for (const [number, peer] of peers.entries()) {
          const summary = await peer.summarize(item.paragraphs.join('\n'), count, item.lang);
          theirs[number]!.push(rouge(summary.join('\n'), references, item.lang));
        }
      }
      predictions.push({ id: item.id, sentences: picked });
      progress(index + 1, items.length);
    }
    const figuresOf = (): Record<string, number> =>
      Object.assign(
        means('', ours),
        means('Lead ', lead),
        ...theirs.map((scores, number) => means(`${peers[number]!.name} `, scores)),
      );
    const figures = ours.length > 0 ? figuresOf() : {};
    return { rows: [{ name: `${name} (${count})`, items: items.length, figures }], predictions };
  },
};

/** How many sentences the summaries of a set have. */
export function sentencesFor(name: string): number {
  const set = Object.keys(sentencesPerSummary).find((prefix) => name.startsWith(prefix));
  return set === undefined ? sentencesElsewhere : sentencesPerSummary[set]!;
}

export function articleOf({ title, lang, paragraphs }: Item): Article {
  return {
    title: title ?? '',
    url: '',
    language: lang,
    direction: 'ltr',
    paragraphs: paragraphs.map((text, order) => ({ text, kind: 'text', order })),
  };
}

const means = (prefix: string, scores: readonly Rouge[]) => ({
  [`${prefix}R1`]: mean(scores.map(({ rouge1 }) => rouge1)),
  [`${prefix}R2`]: mean(scores.map(({ rouge2 }) => rouge2)),
  [`${prefix}RLsum`]: mean(scores.map(({ rougeLsum }) => rougeLsum)),
});
