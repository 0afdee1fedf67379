// Summary → what the terminal shows, and what other programs read.
import type { Fold, Summary } from '../../src/engine/model.ts';

/** Returns the Summary for `--json`: a folded paragraph has its own index and that of the paragraph that is kept. */
export function summaryForPrograms({ folded, ...summary }: Summary) {
  return {
    ...summary,
    folded: folded.map(foldForPrograms),
  };
}

export function foldForPrograms({ paragraph, into, why, similarity }: Fold) {
  return { index: paragraph.order, text: paragraph.text, into, why, similarity };
}

/** Returns the title, the sentences as a list, and a line with the number of folded paragraphs and the reading times. */
export function formatSummary({ title, sentences, folded, isComplete, reading }: Summary): string {
  const repeats =
    folded.length === 0
      ? ''
      : `${folded.length} repeated ${folded.length === 1 ? 'paragraph' : 'paragraphs'} folded. `;
  const time = isComplete
    ? `Short enough to be shown whole: ${formatSeconds(reading.article)} to read.`
    : `${formatSeconds(reading.article)} to read, this summary ${formatSeconds(reading.summary)}.`;
  const list = sentences.map(({ text }) => `• ${withoutControls(text)}`);
  return [...(title ? [withoutControls(title)] : []), list.join('\n'), repeats + time].join('\n\n');
}

/** Replaces control characters by blanks, because escape sequences of a page could steer the terminal. */
export const withoutControls = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

function formatSeconds(seconds: number): string {
  const rounded = Math.max(1, Math.round(seconds));
  return rounded < 60 ? `${rounded} s` : `${Math.round(rounded / 60)} min`;
}
