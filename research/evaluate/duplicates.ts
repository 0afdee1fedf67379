// Evaluates `collapse` on documents with repeated paragraphs: the share of documents folded exactly as a reader would.
import { join } from 'node:path';
import { collapse } from '../../src/engine/collapse/collapse.ts';
import { countFolds, type FoldCounts, isExactFold } from '../measure/fold-match.ts';
import { share } from '../report/averages.ts';
import type { Row } from '../report/figures-table.ts';
import { filesAt, nameOf, readItems } from './data-files.ts';
import type { Stage } from './stage.ts';

interface DuplicatesItem {
  readonly paragraphs: readonly string[];
  /** Indices of the paragraphs that should be folded. */
  readonly drop?: readonly number[];
}

export const duplicates: Stage = {
  about: 'documents with repeated paragraphs (documents.json): share folded exactly as expected',
  findFiles: (path) =>
    filesAt(path, '.json').filter((file) => file === path || file === join(path, 'documents.json')),
  async evaluateFile(file, { reportProgress }) {
    const items = readItems<DuplicatesItem>(file, { paragraphs: 'texts' });
    const counts: FoldCounts[] = [];
    const predictions = items.map(({ paragraphs, drop }, index) => {
      const { folded } = collapse(paragraphs.map((text, order) => ({ text, kind: 'text', order })));
      const indices = folded.map(({ paragraph }) => paragraph.order).sort((a, b) => a - b);
      if (drop) counts.push(countFolds(paragraphs, indices, drop));
      reportProgress(index + 1, items.length);
      return { index, folded: indices };
    });
    return { rows: [{ name: nameOf(file), items: items.length, figures: figuresOf(counts) }], predictions };
  },
};

function figuresOf(documents: readonly FoldCounts[]): Row['figures'] {
  if (documents.length === 0) return {};
  const sum = (count: keyof FoldCounts) => documents.reduce((total, document) => total + document[count], 0);
  return {
    exact: share(documents.map(isExactFold)),
    // Of the paragraphs of all documents together.
    precision: sum('correct') / Math.max(1, sum('folded')),
    recall: sum('correct') / Math.max(1, sum('expected')),
  };
}
