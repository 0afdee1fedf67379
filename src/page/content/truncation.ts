// Detects a text that is truncated. The result is a notice, not a refusal: what is there can still be read, and a
// subscriber sees all of a page that declares that it is not free.
import type { Notice, Paragraph } from '../../engine/model.ts';
import { countWords, type WordCount, wordEquivalents } from '../../engine/text/words.ts';
import type { PageMetadata } from '../metadata/metadata.ts';
import type { Block } from './block.ts';
import { isPaywallPrompt } from './filters/paywall-prompt.ts';

/** Share of the declared words. Captions and headings make counts differ, but not by half. Judgement. */
const farFewer = 0.5;
/** Share by which a count of characters may differ from ours. Judgement: on a news page it was one character. */
const characterTolerance = 0.1;
/** Words; what a paywall leaves open is shorter. Judgement. */
const maximumTeaserWords = 250;
/** Blocks after the text in which a page asks the reader to subscribe. Judgement. */
const blocksAfterText = 5;

/**
 * Returns undefined if nothing shows that the text is truncated. `blocks` are those before any filter: the request to
 * subscribe is not among the paragraphs any more.
 */
export function detectTruncation(
  paragraphs: readonly Paragraph[],
  blocks: readonly Block[],
  { wordCount, isFree }: Pick<PageMetadata, 'wordCount' | 'isFree'>,
): Notice | undefined {
  const last = paragraphs.at(-1)?.text ?? '';
  const count = countAll(paragraphs);
  const isTeaser = !isFree && wordEquivalents(count) < maximumTeaserWords;
  if (isTeaser || asksToSubscribeAfter(last, blocks)) return { kind: 'cut', why: 'paywall' };
  // Publishers in Chinese, Japanese and Thai declare words or characters. The higher count avoids a false alarm.
  const counted = count.words + count.characters + count.letters;
  const isShorter = wordCount !== undefined && counted < farFewer * wordCount;
  if (isShorter && !countsCharacters(wordCount, paragraphs)) return { kind: 'cut', why: 'shorter' };
  return /[\p{L},]\s?(?:…|\.\.\.|\[…\])$/u.test(last) ? { kind: 'cut', why: 'open-end' } : undefined;
}

/** Some publishers declare the characters of any script as words. */
function countsCharacters(wordCount: number, paragraphs: readonly Paragraph[]): boolean {
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return Math.abs(length / wordCount - 1) < characterTolerance;
}

function countAll(paragraphs: readonly Paragraph[]): WordCount {
  let [words, characters, letters] = [0, 0, 0];
  for (const { text } of paragraphs) {
    const count = countWords(text);
    words += count.words;
    characters += count.characters;
    letters += count.letters;
  }
  return { words, characters, letters };
}

/** A prompt that is also before the end of the text is a link within the page: "Continue reading the main story". */
function asksToSubscribeAfter(lastText: string, blocks: readonly Block[]): boolean {
  const end = blocks.findLastIndex(({ text }) => text === lastText) + 1;
  const before = blocks.slice(0, end).map(({ text }) => text);
  const after = blocks.slice(end, end + blocksAfterText);
  return after.some((block) => isPaywallPrompt(block) && !before.includes(block.text));
}
