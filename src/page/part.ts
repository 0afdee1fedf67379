// The part of a text that is read: a text of any length ends.
import type { Paragraph } from '../engine/model.ts';

/** UTF-16 units: a novel of a thousand pages. The engine takes two seconds for twice as much, and the browser keeps it. */
const mostCharacters = 3_000_000;

/** The paragraphs from the first that together are no longer than that. */
export function firstPart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let characters = 0;
  const end = paragraphs.findIndex(({ text }) => {
    characters += text.length;
    return characters > mostCharacters;
  });
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}
