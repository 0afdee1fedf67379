// Evaluates `split` on texts with their sentences: boundary F1 and the share of texts that are split exactly, by set and
// language.
import { splitText } from '../../src/engine/split/split.ts';
import { type BoundaryCounts, boundaryF1, countBoundaries, isExactSplit } from '../measure/boundary-f1.ts';
import { mean, share } from '../report/averages.ts';
import type { Row } from '../report/figures-table.ts';
import { filesAt, nameOf, readItems } from './data-files.ts';
import type { Stage } from './stage.ts';

interface SentencesItem {
  readonly lang: string;
  /** The name of its set, if a file has several. */
  readonly set?: string;
  readonly text: string;
  readonly sentences?: readonly string[];
}

export const sentences: Stage = {
  about: 'texts with their sentences (*.json): boundary F1 and exact share by language',
  findFiles: (path) => filesAt(path, '.json'),
  async evaluateFile(file, { reportProgress }) {
    const items = readItems<SentencesItem>(file, { lang: 'text', text: 'text' });
    const predictions = items.map((item, index) => {
      reportProgress(index + 1, items.length);
      return { index, sentences: splitText(item.text, item.lang) };
    });
    const answered = items.flatMap((item, index) =>
      item.sentences
        ? [{ ...item, counts: countBoundaries(predictions[index]!.sentences, item.sentences) }]
        : [],
    );
    const rows = [...Map.groupBy(answered, ({ set }) => set ?? '')].flatMap(([set, texts]) =>
      rowsOf(set ? `${nameOf(file)} ${set}` : nameOf(file), texts),
    );
    const withoutAnswers = { name: nameOf(file), items: items.length, figures: {} };
    return { rows: rows.length > 0 ? rows : [withoutAnswers], predictions };
  },
};

/** The first row is of all languages: the mean of their F1, so that each has the same weight, and the exact share of all texts. */
function rowsOf(
  name: string,
  texts: readonly { readonly lang: string; readonly counts: BoundaryCounts }[],
): Row[] {
  const byLanguage = Map.groupBy(texts, ({ lang }) => lang);
  const rows = [...byLanguage].map(([language, some]) => {
    const counts = some.map((text) => text.counts);
    return rowOf(`${name} ${language}`, counts, boundaryF1(counts));
  });
  const f1 = mean(rows.map(({ figures }) => figures['boundary F1']!));
  const all = texts.map(({ counts }) => counts);
  return [rowOf(`${name}, ${rows.length} languages`, all, f1), ...rows];
}

const rowOf = (name: string, texts: readonly BoundaryCounts[], f1: number): Row => ({
  name,
  items: texts.length,
  figures: { 'boundary F1': f1, exact: share(texts.map(isExactSplit)) },
});
