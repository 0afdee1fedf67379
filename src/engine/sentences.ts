// Paragraph → Sentence[]: Intl.Segmenter finds the candidates (UAX 29, every script), and our rules join what it splits
// wrongly. The stance: better joined than wrongly split.
import type { Paragraph, Sentence } from './model.ts';

/** The sentences of all paragraphs in reading order. Headings are never picked, so they give none. */
export function split(paragraphs: readonly Paragraph[], language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { text, kind, order } of paragraphs) {
    if (kind === 'heading') continue;
    for (const piece of splitText(text, language)) {
      sentences.push({ text: piece, paragraph: order, order: sentences.length });
    }
  }
  return sentences;
}

/** The sentences of one paragraph, trimmed; together they hold all of its text but white space between them. */
export function splitText(text: string, language: string): string[] {
  const segmenter = segmenterFor(language);
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && continues(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** A piece that starts in lower case goes on with the one before: “Why?” she asked. */
const continues = (_before: string, after: string): boolean => /^\P{L}*\p{Ll}/u.test(after);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    const [known] = Intl.Segmenter.supportedLocalesOf(language);
    segmenter = new Intl.Segmenter(known ?? 'en', { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
