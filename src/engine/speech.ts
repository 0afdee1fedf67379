// Which part of each sentence is spoken, between quotation marks that may stand sentences apart, and which sentence has
// half of such a pair. “ closes in German and opens in English, and " does either: what stands beside a mark tells which.
// A mark astray costs its own sentence at most, and turns nothing after it inside out.
import type { Sentence } from './model.ts';

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
  readonly at: number;
  readonly turn: 'opens' | 'closes' | 'either';
  /** After a figure it may be no quotation mark. */
  readonly isInch: boolean;
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
  const paragraphOf = (index: number) => sentences[index]?.paragraph;
  const isBeside = (one: Mark, other: Mark) => paragraphOf(one.sentence) === paragraphOf(other.sentence);
  /** Alone at the end of a paragraph it opens the next one, or is a slip. */
  const isAstray = ({ sentence, at }: Mark) =>
    at === sentences[sentence]!.text.length - 1 && paragraphOf(sentence) !== paragraphOf(sentence + 1);
  const speak = (from: Mark, to?: Mark): void => {
    for (let index = from.sentence; index <= from.sentence + longestQuotation; index += 1) {
      const isPast = to ? index > to.sentence : paragraphOf(index) !== paragraphOf(from.sentence);
      if (isPast) return;
      const end = index === to?.sentence ? to.at : sentences[index]!.text.length;
      spoken[index]! += end - (index === from.sentence ? from.at + 1 : 0);
    }
  };
  let open: Mark | undefined;
  /** Nobody closes it before the next mark or the end of the paragraph. */
  const leaveOpen = (next?: Mark): void => {
    if (!open || isAstray(open)) return;
    halved[open.sentence] = true;
    speak(open, next && isBeside(open, next) ? next : undefined);
  };
  for (const mark of sentences.flatMap(marksOf)) {
    const distance = open ? mark.sentence - open.sentence : Number.POSITIVE_INFINITY;
    if (
      open &&
      distance <= longestQuotation &&
      (mark.turn === 'closes' || (mark.turn === 'either' && isBeside(open, mark)))
    ) {
      speak(open, mark);
      if (distance > 0 && !isAstray(open)) halved[open.sentence] = true;
      if (distance > Number(isAstray(open))) halved[mark.sentence] = true;
      open = undefined;
      continue;
    }
    leaveOpen(mark);
    open = mark.turn !== 'closes' || isAstray(mark) ? mark : undefined;
    if (!open && !mark.isInch) halved[mark.sentence] = true;
  }
  leaveOpen();
  const shares = sentences.map(({ text }, index) =>
    singlyQuoted.test(text) ? 1 : spoken[index]! / Math.max(1, text.length),
  );
  return { shares, halved };
}

const marksOf = ({ text }: Sentence, sentence: number): Mark[] =>
  Array.from(text.matchAll(marks), ({ index: at }) => {
    const around = text.slice(Math.max(0, at - 1), at + 2);
    return { sentence, at, turn: turnOf(text[at]!, around), isInch: /^\d"/.test(around) };
  });

function turnOf(mark: string, around: string): Mark['turn'] {
  if (opens.test(around)) return 'opens';
  if (closes.test(around)) return 'closes';
  // A blank on both sides, as French has it, or none, as Chinese: what the mark mostly does.
  if ('“„‟«「『'.includes(mark)) return 'opens';
  return mark === '"' ? 'either' : 'closes';
}
