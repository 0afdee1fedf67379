import type { Sentence } from '../../src/engine/model.ts';

/** Sentences in reading order; each array is a paragraph. */
export function paragraphs(...texts: readonly (readonly string[])[]): Sentence[] {
  return texts
    .flatMap((paragraph, index) => paragraph.map((text) => ({ text, paragraph: index })))
    .map((sentence, order) => ({ ...sentence, order }));
}

/** Each its own paragraph. */
export const lines = (...texts: readonly string[]): Sentence[] => paragraphs(...texts.map((text) => [text]));
