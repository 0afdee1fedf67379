// How much each feature speaks for a sentence, and which reasons follow. The weights are linear, so what a feature
// contributed is exact: its weight × how far the sentence is from the article's mean.

import type { Reason } from '../model.ts';
import type { Document } from './article-statistics.ts';
import { features, reasons } from './sentence-features.ts';

export interface Evidence {
  /** Weights × features, by sentence. */
  readonly totals: Float64Array;
  /** The part of each reason's features, by sentence, less its mean over the article. */
  readonly parts: Readonly<Record<Reason, Float64Array>>;
}

const names = Object.keys(reasons) as Reason[];
const reasonOf = features.map(({ name }) => names.find((reason) => reasons[reason].includes(name)));

/** What a reason must add to be one: a tenth of what parts good sentences from middling ones. */
const leastPart = 0.1;

export function contributions(document: Document, weights: readonly number[]): Evidence {
  const count = document.sentences.length;
  const totals = new Float64Array(count);
  const parts: Record<Reason, Float64Array> = {
    lead: new Float64Array(count),
    central: new Float64Array(count),
    title: new Float64Array(count),
    figures: new Float64Array(count),
  };
  features.forEach(({ value }, feature) => {
    const weight = weights[feature]!;
    const reason = reasonOf[feature];
    for (let index = 0; index < count; index += 1) {
      const part = weight * value(index, document);
      totals[index]! += part;
      if (reason !== undefined) parts[reason][index]! += part;
    }
  });
  for (const reason of names) {
    const mean = parts[reason].reduce((sum, part) => sum + part, 0) / count;
    parts[reason] = parts[reason].map((part) => part - mean);
  }
  return { totals, parts };
}

/** Whether what the popup says of a sentence is true: a weight may be positive for less. */
const holds: Readonly<Record<Reason, (index: number, document: Document) => boolean>> = {
  lead: (index, { places }) => places[index]! < 3,
  central: (index, { ranks, sentences }) => ranks.centrality[index]! < sentences.length / 2,
  title: (index, { likeness }) => likeness.title[index]! > 0,
  figures: (index, { sentences }) => /\p{N}/u.test(sentences[index]!.text),
};

/** What spoke most for a sentence, strongest first: two or three reasons, none where it is but the best of the rest. */
export function reasonsFor(index: number, document: Document, { parts }: Evidence): Reason[] {
  return names
    .filter((reason) => parts[reason][index]! >= leastPart && holds[reason](index, document))
    .sort((a, b) => parts[b][index]! - parts[a][index]!)
    .slice(0, 3);
}
