// Limits how much of a text is read, so that a text of any length gets an answer.
import type { Paragraph } from '../../engine/model.ts';

/** UTF-16 units, about a thousand pages of a novel. The engine takes two seconds for twice as much. */
const maximumLength = 3_000_000;

/**
 * Returns the first paragraphs up to 3,000,000 UTF-16 units together; the last one is cut at a blank. Returns the same
 * array if nothing is cut.
 */
export function limitLength(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let remaining = maximumLength;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    if (text.length > remaining) {
      const beginning = text.slice(0, Math.max(0, text.lastIndexOf(' ', remaining)));
      const whole = paragraphs.slice(0, index);
      return beginning ? [...whole, { ...paragraph, text: beginning }] : whole;
    }
    remaining -= text.length;
  }
  return paragraphs;
}
