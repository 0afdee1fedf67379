// Rules for terminals in quotations: a sentence goes on around sentences that it quotes, and after a quotation that its
// speaker follows. Lengths are in UTF-16 units and judgements: well above what prose has, to bound the work.
import type { BoundaryContext, BoundaryRule, Verdict } from './boundary-context.ts';

/** In order; the first verdict counts. */
export const quotationRules: readonly BoundaryRule[] = [insideQuotation, insideTitle, speaker];

const longestQuotation = 200;
const openingMarks = '「『“';
const closingMarks = '」』”';

/** In Chinese and Japanese, a sentence goes on after sentences that it quotes: 彼は「もう遅い。帰ろう。」と言った。 */
function insideQuotation({
  text,
  sentenceStart,
  terminal: { start, mark, closers },
}: BoundaryContext): Verdict {
  if (!/^[。！？]/u.test(mark) || closers !== '') return undefined;
  const earliest = Math.max(sentenceStart, start - longestQuotation);
  let open = start - 1;
  while (open >= earliest && !openingMarks.includes(text[open]!)) {
    if (closingMarks.includes(text[open]!)) return undefined;
    open -= 1;
  }
  if (open < earliest) return undefined;
  const close = text
    .slice(start, start + longestQuotation)
    .indexOf(closingMarks[openingMarks.indexOf(text[open]!)]!);
  if (close < 0) return undefined;
  return open > sentenceStart || opensAttribution(text, start + close + 1) ? 'join' : undefined;
}

const longestAttribution = 60;
/** The start of an attribution after a quotation: 「…。」と, “……。”退休工人郑大江说。 But 她没有回答。 is a sentence. */
const attribution =
  /^(?:[とっ]|(?!\p{Script=Han}{0,4}[没沒不未])\p{Script=Han}{0,20}(?:[说說道称稱问問答喊]|表示|介[绍紹]|回[忆憶]|指出|[强強][调調])[。，：])/u;

const opensAttribution = (text: string, from: number): boolean =>
  attribution.test(text.slice(from, from + longestAttribution));

/** Tells whether an attribution follows the quotation that ends with a terminal. */
export const isAttributed = ({ text, terminal: { closers, end } }: BoundaryContext): boolean =>
  /[」』”"’]$/u.test(closers) && opensAttribution(text, end);

const longestTitle = 60;
const titleStart = /[\s(]["“«]\s?[^\s"“”«»][^"“”«»]*$/u;
const titleEnd = /^[^"“”«»]*["”»],?\s\p{Ll}/u;

/** A title or slogan within a sentence may be made of several: the campaign “Meth. We’re on it.” was mocked. */
function insideTitle({ text, sentenceStart, terminal: { start, end, closers } }: BoundaryContext): Verdict {
  if (closers !== '') return undefined;
  const before = text.slice(Math.max(sentenceStart, start - longestTitle), start);
  return titleStart.test(before) && titleEnd.test(text.slice(end, end + longestTitle)) ? 'join' : undefined;
}

/** A name, also with a noun after it (Reed’s wife). */
const speakerName = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:\p{Ll}+\s){0,2}/u;

/** A speaker continues a quotation that ends in another mark than a full stop: “Why?” Ada Lind asked. */
function speaker({ text, terminal: { mark, closers, end }, language }: BoundaryContext): Verdict {
  if (!/[!?]/.test(mark) || !/["”»’]/.test(closers)) return undefined;
  const following = text.slice(end, end + longestAttribution);
  const name = speakerName.exec(following)?.[0];
  if (name === undefined) return undefined;
  const [first, ...others] = name.trim().split(/\s/u);
  const verb = /^\p{Ll}+/u.exec(following.slice(name.length))?.[0] ?? '';
  const isSpeaking = [...others, verb].some((word) => language.speechVerbs.has(word));
  return isSpeaking && !language.sentenceStarters.has(first!.toLowerCase()) ? 'join' : undefined;
}
