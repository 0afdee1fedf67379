// Boundary F1: how well a text was split into sentences. A boundary is the number of characters before it without white
// space, so that it does not matter how sentences are trimmed. The end of the text counts as a boundary, as in the
// evaluations of sentence splitters.

/** Counts of boundaries: of one text, or summed over texts. */
export interface BoundaryCounts {
  readonly correct: number;
  readonly predicted: number;
  readonly expected: number;
}

export function countBoundaries(predicted: readonly string[], expected: readonly string[]): BoundaryCounts {
  const [predictedEnds, expectedEnds] = [endsOf(predicted), endsOf(expected)];
  return {
    correct: [...predictedEnds].filter((end) => expectedEnds.has(end)).length,
    predicted: predictedEnds.size,
    expected: expectedEnds.size,
  };
}

/** Tests whether all boundaries of the text are right. */
export const isExactSplit = ({ correct, predicted, expected }: BoundaryCounts): boolean =>
  correct === predicted && correct === expected;

/** Returns the F1 over the boundaries of all texts, so that a long text weighs more. It is 1 if there are no boundaries. */
export function boundaryF1(texts: readonly BoundaryCounts[]): number {
  const sum = (count: keyof BoundaryCounts) => texts.reduce((total, text) => total + text[count], 0);
  const all = sum('predicted') + sum('expected');
  return all === 0 ? 1 : (2 * sum('correct')) / all;
}

function endsOf(sentences: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let position = 0;
  for (const sentence of sentences) {
    const length = sentence.replace(/\s+/gu, '').length;
    position += length;
    if (length > 0) ends.add(position);
  }
  return ends;
}
