// Summary → what the terminal shows, and what other programs read.
import type { Summary } from '../src/engine/model.ts';

/** The Summary for other programs: each folded paragraph by the index, as read, of itself and of the one that stays. */
export function plainSummary({ folded, ...summary }: Summary) {
  return {
    ...summary,
    folded: folded.map(({ paragraph, into, why, similarity }) => {
      return { index: paragraph.order, text: paragraph.text, into, why, similarity };
    }),
  };
}

export function formatSummary({ title, sentences, folded, isComplete, reading }: Summary): string {
  const repeats =
    folded.length === 0
      ? ''
      : `${folded.length} repeated ${folded.length === 1 ? 'paragraph' : 'paragraphs'} folded. `;
  const time = isComplete
    ? `Short enough to be shown whole: ${duration(reading.article)} to read.`
    : `${duration(reading.article)} to read, this summary ${duration(reading.summary)}.`;
  const list = sentences.map(({ text }) => `• ${visible(text)}`);
  return [...(title ? [visible(title)] : []), list.join('\n'), repeats + time].join('\n\n');
}

/** A page must not steer the terminal: its control characters become blanks. */
const visible = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** Seconds as a person says them. */
function duration(seconds: number): string {
  const rounded = Math.max(1, Math.round(seconds));
  return rounded < 60 ? `${rounded} s` : `${Math.round(rounded / 60)} min`;
}
