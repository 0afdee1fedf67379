// Which part of each sentence is spoken, between quotation marks that may stand sentences apart, and which sentence has
// half of such a pair. “ closes in German and opens in English, and " does either: what stands beside a mark tells which.
// A mark astray costs its own sentence at most, and turns nothing after it inside out.
import type { Sentence } from '../model.ts';

const marks = /["“”„‟«»「」『』]/g;
/** What an opening mark stands between, and a closing one. */
const opens = /^[\s([{'’:：,，"“„«—–-]?["“”„‟«»「『][^\s.,;:!?)\]…。，！？、]/;
const closes = /^[^\s([{]["“”„‟«»」』](?![\p{L}\p{N}])/u;
/** British papers quote with single marks, which are apostrophes elsewhere: only a whole sentence between them counts. */
const singlyQuoted = /^['‘][^'‘]*[’'.!?]{1,4}$/;
/** Sentences after which a quotation that nobody closed is taken for a slip. */
const longestQuotation = 8;

interface Mark {
  readonly sentence: number;
  readonly paragraph: number;
  readonly at: number;
  /** Undefined where nothing tells whether it opens or closes. */
  readonly closes: boolean | undefined;
  /** Alone at the end of a paragraph it opens the next one, or is a slip. */
  readonly isAstray: boolean;
}

export interface Speech {
  /** The share of each sentence's characters that is spoken, 0 to 1. */
  readonly shares: readonly number[];
  /** Whether it opens a quotation that it does not close, or closes one that it did not open. */
  readonly halved: readonly boolean[];
}

export function speechOf(sentences: readonly Sentence[]): Speech {
  const spoken = sentences.map(() => 0);
  const halved = sentences.map(() => false);
  /** Up to a mark, or to the end of the paragraph. */
  const speak = (from: Mark, to?: Mark): void => {
    for (let index = from.sentence; index <= from.sentence + longestQuotation; index += 1) {
      const isPast = to ? index > to.sentence : sentences[index]?.paragraph !== from.paragraph;
      if (isPast) return;
      const end = index === to?.sentence ? to.at : sentences[index]!.text.length;
      spoken[index]! += end - (index === from.sentence ? from.at + 1 : 0);
    }
  };
  let open: Mark | undefined;
  /** Nobody closes it before the next mark or the end of the paragraph. */
  const leaveOpen = (next?: Mark): void => {
    if (!open || open.isAstray) return;
    halved[open.sentence] = true;
    speak(open, open.paragraph === next?.paragraph ? next : undefined);
  };
  for (const mark of sentences.flatMap(marksOf)) {
    const distance = open ? mark.sentence - open.sentence : Number.POSITIVE_INFINITY;
    if (open && distance <= longestQuotation && (mark.closes ?? mark.paragraph === open.paragraph)) {
      speak(open, mark);
      if (distance > 0 && !open.isAstray) halved[open.sentence] = true;
      if (distance > Number(open.isAstray)) halved[mark.sentence] = true;
      open = undefined;
      continue;
    }
    leaveOpen(mark);
    open = !mark.closes || mark.isAstray ? mark : undefined;
    // An inch is no quotation mark.
    if (!open && !/^\d"/.test(sentences[mark.sentence]!.text.slice(mark.at - 1)))
      halved[mark.sentence] = true;
  }
  leaveOpen();
  const shares = sentences.map(({ text }, index) =>
    singlyQuoted.test(text) ? 1 : spoken[index]! / Math.max(1, text.length),
  );
  return { shares, halved };
}

function marksOf({ text, paragraph }: Sentence, sentence: number, all: readonly Sentence[]): Mark[] {
  const isLast = all[sentence + 1]?.paragraph !== paragraph;
  return Array.from(text.matchAll(marks), ({ index: at }) => ({
    sentence,
    paragraph,
    at,
    closes: isClosing(text[at]!, text.slice(Math.max(0, at - 1), at + 2)),
    isAstray: isLast && at === text.length - 1,
  }));
}

function isClosing(mark: string, around: string): boolean | undefined {
  if (opens.test(around)) return false;
  if (closes.test(around)) return true;
  // A blank on both sides, as French has it, or none, as Chinese: what the mark mostly does.
  return mark === '"' ? undefined : !'“„‟«「『'.includes(mark);
}
