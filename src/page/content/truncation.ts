// Does the text look cut? A notice, not a refusal: what is there can still be read, and a subscriber sees all of it on a
// page that says of itself that it is not free.
import type { Notice, Paragraph } from '../../engine/model.ts';
import type { Facts } from '../metadata/metadata.ts';
import type { Block } from './blocks.ts';
import { isRequest } from './filters/paywall-prompt.ts';

/** Share of the words that the page says it has. Counts differ by captions and headings; half is no such difference. */
const farFewer = 0.5;
/** Words; the opening that a paywall leaves to all is shorter. */
const openingWords = 250;
/** Blocks after the text in which a page asks to subscribe. */
const blocksAfter = 5;
/** `found` is what the paragraphs were cleaned from: the request itself is boilerplate and no longer among them. */
export function cutOf(
  paragraphs: readonly Paragraph[],
  found: readonly Block[],
  { wordCount, isFree }: Pick<Facts, 'wordCount' | 'isFree'>,
): Notice | undefined {
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const last = paragraphs.at(-1)?.text ?? '';
  const end = found.findLastIndex(({ text }) => text === last);
  const after = found.slice(end + 1, end + 1 + blocksAfter);
  // What stands before the text as well is a way through the page: "Continue reading the main story".
  const before = found.slice(0, end + 1).map(({ text }) => text);
  if (after.some((block) => isRequest(block) && !before.includes(block.text)))
    return { kind: 'cut', why: 'paywall' };
  if (!isFree && words < openingWords) return { kind: 'cut', why: 'paywall' };
  if (wordCount !== undefined && words > 1 && words < farFewer * wordCount)
    return { kind: 'cut', why: 'shorter' };
  return /[\p{L},]\s?(?:…|\.\.\.|\[…\])$/u.test(last) ? { kind: 'cut', why: 'open-end' } : undefined;
}
