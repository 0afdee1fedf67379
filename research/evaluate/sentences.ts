// Texts with their true sentences: boundary F1 and the share of texts split exactly right, by set and language.
import { splitText } from '../../src/engine/split/split.ts';
import { type Boundaries, boundaryF1, isExact, matchBoundaries } from '../measure/boundaries.ts';
import { filesAt, nameOf, readItems } from './files.ts';
import { mean, type Row, type Stage, share } from './stage.ts';

interface Item {
  readonly lang: string;
  /** Where a file holds several sets of texts. */
  readonly set?: string;
  readonly text: string;
  readonly sentences?: readonly string[];
}

export const sentences: Stage = {
  about: 'texts with their sentences (*.json): boundary F1 and exact share by language',
  files: (path) => filesAt(path, '.json'),
  async run(file, { progress }) {
    const items = readItems<Item>(file, { lang: 'text', text: 'text' });
    const bySet = new Map<string, Map<string, Boundaries[]>>();
    const predictions = items.map((item, index) => {
      const found = splitText(item.text, item.lang);
      if (item.sentences) {
        const byLanguage = entry(bySet, item.set ?? '', () => new Map<string, Boundaries[]>());
        entry(byLanguage, item.lang, () => []).push(matchBoundaries(found, item.sentences));
      }
      progress(index + 1, items.length);
      return { index, sentences: found };
    });
    const rows = [...bySet].flatMap(([set, byLanguage]) =>
      rowsOf(set ? `${nameOf(file)} ${set}` : nameOf(file), byLanguage),
    );
    const nothing = { name: nameOf(file), items: items.length, figures: {} };
    return { rows: rows.length > 0 ? rows : [nothing], predictions };
  },
};

/** All languages first: their mean F1, so that each weighs the same, and the exact share of all texts. */
function rowsOf(name: string, byLanguage: ReadonlyMap<string, readonly Boundaries[]>): Row[] {
  const rows = [...byLanguage].map(([language, texts]) =>
    row(`${name} ${language}`, texts, boundaryF1(texts)),
  );
  const f1 = mean([...byLanguage.values()].map(boundaryF1));
  return [row(`${name}, ${rows.length} languages`, [...byLanguage.values()].flat(), f1), ...rows];
}

const row = (name: string, texts: readonly Boundaries[], f1: number): Row => ({
  name,
  items: texts.length,
  figures: { 'boundary F1': f1, exact: share(texts.map(isExact)) },
});

function entry<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
