// Which part of each sentence is in quotation marks, and which sentence has only one half of a pair, because the other is
// in another sentence? “ closes in German and opens in English, and " does both: the characters beside a mark decide.
// An unbalanced mark affects one sentence; the rest of the article is still parsed correctly.
import type { Sentence } from '../model.ts';
import { isGershayim } from '../text/characters.ts';

const quotationMark = /["“”„‟«»「」『』]/g;
/** The characters around an opening mark, and around a closing one. */
const openingContext = /^[\s([{'’:：,，"“„«—–-]?["“”„‟«»「『][^\s.,;:!?)\]…。，！？、]/;
const closingContext = /^[^\s([{]["“”„‟«»」』](?![\p{L}\p{N}])/u;
/** Single marks are apostrophes too, so that only a whole sentence between them counts, as in British papers. */
const singlyQuoted = /^['‘][^'‘]*[’'.!?]{1,4}$/;
/** Judgement: a quotation of more sentences lacks its closing mark by mistake. */
const longestQuotation = 8;

interface Mark {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Offset in its sentence. */
  readonly offset: number;
  /** `undefined` if nothing shows whether it opens or closes. */
  readonly closes: boolean | undefined;
  /** The last character of its paragraph: it opens the next paragraph, or is a mistake. */
  readonly isLast: boolean;
}

interface Quotation {
  /** Missing if the quotation only closes. */
  readonly open?: Mark;
  /** Missing if the quotation only opens. */
  readonly close?: Mark;
  /** The next mark in the same paragraph, where a quotation without a closing mark ends. */
  readonly next?: Mark;
}

export interface QuotedPart {
  /** The share of the characters that are inside quotation marks, 0 to 1. */
  readonly quotedShare: number;
  /** True if the sentence opens a quotation that it does not close, or closes one that it did not open. */
  readonly isUnbalanced: boolean;
}

/** Returns the quoted part of each sentence. A quotation may run over sentences and paragraphs. */
export function parseQuotations(sentences: readonly Sentence[]): QuotedPart[] {
  const quotations = pairMarks(sentences.flatMap(marksOf));
  const quotedLengths = measureQuoted(sentences, quotations);
  const unbalanced = findUnbalanced(sentences, quotations);
  return sentences.map(({ text }, index) => ({
    quotedShare: singlyQuoted.test(text) ? 1 : quotedLengths[index]! / Math.max(1, text.length),
    isUnbalanced: unbalanced.has(index),
  }));
}

function marksOf({ text, paragraph }: Sentence, sentence: number, all: readonly Sentence[]): Mark[] {
  const endsParagraph = all[sentence + 1]?.paragraph !== paragraph;
  const marks = Array.from(text.matchAll(quotationMark)).filter(({ index }) => !isGershayim(text, index));
  return marks.map(({ index: offset }) => ({
    sentence,
    paragraph,
    offset,
    closes: isClosing(text[offset]!, text.slice(Math.max(0, offset - 1), offset + 2)),
    isLast: endsParagraph && offset === text.length - 1,
  }));
}

function isClosing(mark: string, context: string): boolean | undefined {
  if (openingContext.test(context)) return false;
  if (closingContext.test(context)) return true;
  // With a blank on both sides (French) or on none (Chinese), the mark has its most frequent role.
  return mark === '"' ? undefined : !'“„‟«「『'.includes(mark);
}

/** Pairs each opening mark with the next closing one. A mark that remains gives a quotation with one half. */
function pairMarks(marks: readonly Mark[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open: Mark | undefined;
  for (const mark of marks) {
    if (open && canPair(open, mark)) {
      quotations.push({ open, close: mark });
      open = undefined;
      continue;
    }
    if (open && !open.isLast) quotations.push(unclosed(open, mark));
    open = mark.closes && !mark.isLast ? undefined : mark;
    if (!open) quotations.push({ close: mark });
  }
  if (open && !open.isLast) quotations.push(unclosed(open));
  return quotations;
}

const canPair = (open: Mark, mark: Mark): boolean =>
  mark.sentence - open.sentence <= longestQuotation && (mark.closes ?? mark.paragraph === open.paragraph);

const unclosed = (open: Mark, next?: Mark): Quotation =>
  next?.paragraph === open.paragraph ? { open, next } : { open };

/** Returns the number of characters of each sentence that are inside quotation marks. */
function measureQuoted(sentences: readonly Sentence[], quotations: readonly Quotation[]): number[] {
  const lengths = sentences.map(() => 0);
  for (const { open, close, next } of quotations) {
    if (!open) continue;
    const end = close ?? next ?? paragraphEnd(sentences, open);
    const last = Math.min(end.sentence, open.sentence + longestQuotation);
    for (let index = open.sentence; index <= last; index += 1) {
      const from = index === open.sentence ? open.offset + 1 : 0;
      const to = index === end.sentence ? end.offset : sentences[index]!.text.length;
      lengths[index]! += to - from;
    }
  }
  return lengths;
}

/** The end of a quotation without a closing or next mark: that of the paragraph, or of the longest quotation. */
function paragraphEnd(sentences: readonly Sentence[], open: Mark): Pick<Mark, 'sentence' | 'offset'> {
  const following = sentences.slice(open.sentence, open.sentence + longestQuotation + 1);
  const inParagraph = following.filter(({ paragraph }) => paragraph === open.paragraph);
  return { sentence: open.sentence + inParagraph.length - 1, offset: inParagraph.at(-1)!.text.length };
}

/** Returns the indices of the sentences that have one half of a quotation. */
function findUnbalanced(sentences: readonly Sentence[], quotations: readonly Quotation[]): Set<number> {
  const unbalanced = new Set<number>();
  for (const { open, close } of quotations) {
    // An opening mark at the end of a paragraph belongs to the sentence after it.
    const first = open?.isLast ? open.sentence + 1 : open?.sentence;
    if (first !== undefined && close && close.sentence <= first) continue;
    if (open && !open.isLast) unbalanced.add(open.sentence);
    if (close && (open || !isInch(sentences, close))) unbalanced.add(close.sentence);
  }
  return unbalanced;
}

/** 12" is a length and no quotation. */
const isInch = (sentences: readonly Sentence[], { sentence, offset }: Mark): boolean =>
  /^\d"/.test(sentences[sentence]!.text.slice(Math.max(0, offset - 1)));
