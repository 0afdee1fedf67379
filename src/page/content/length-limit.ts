// The part of a text that is read: a text of any length ends.
import type { Paragraph } from '../../engine/model.ts';

/** UTF-16 units: a novel of a thousand pages. The engine takes two seconds for twice as much, and the browser keeps it. */
const mostCharacters = 3_000_000;

/** The paragraphs from the first that together are no longer than that, and the beginning of the one that is too long. */
export function firstPart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let left = mostCharacters;
  const end = paragraphs.findIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  if (end < 0) return paragraphs;
  const { text, ...cut } = paragraphs[end]!;
  const beginning = text.slice(0, Math.max(0, text.lastIndexOf(' ', text.length + left)));
  return [...paragraphs.slice(0, end), ...(beginning ? [{ ...cut, text: beginning }] : [])];
}
