// Documents with the paragraphs that say what another says: the share folded exactly as a reader would.
import { join } from 'node:path';
import { collapse } from '../../src/engine/collapse/collapse.ts';
import { type Folds, isExact, matchFolds } from '../measure/folds.ts';
import { filesAt, nameOf, readItems } from './files.ts';
import { type Row, type Stage, share } from './stage.ts';

interface Item {
  readonly paragraphs: readonly string[];
  /** Indices of those that should go. */
  readonly drop?: readonly number[];
}

export const duplicates: Stage = {
  about: 'documents with repeated paragraphs (documents.json): share folded exactly as expected',
  files: (path) =>
    filesAt(path, '.json').filter((file) => file === path || file === join(path, 'documents.json')),
  async run(file, { progress }) {
    const items = readItems<Item>(file, { paragraphs: 'texts' });
    const measured: Folds[] = [];
    const predictions = items.map(({ paragraphs, drop }, index) => {
      const { folded } = collapse(paragraphs.map((text, order) => ({ text, kind: 'text', order })));
      const indices = folded.map(({ paragraph }) => paragraph.order).sort((a, b) => a - b);
      if (drop) measured.push(matchFolds(paragraphs, indices, drop));
      progress(index + 1, items.length);
      return { index, folded: indices };
    });
    return { rows: [rowOf(nameOf(file), items.length, measured)], predictions };
  },
};

function rowOf(name: string, items: number, documents: readonly Folds[]): Row {
  if (documents.length === 0) return { name, items, figures: {} };
  const sum = (count: keyof Folds) => documents.reduce((total, document) => total + document[count], 0);
  const right = sum('right');
  const figures = {
    exact: share(documents.map(isExact)),
    // Of the paragraphs of all documents together.
    precision: right / Math.max(1, sum('folded')),
    recall: right / Math.max(1, sum('wanted')),
  };
  return { name, items, figures };
}
