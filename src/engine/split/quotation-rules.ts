// Rules for terminals in quotations: a sentence goes on around sentences that it quotes, and after a quotation that its
// speaker follows. Lengths are in UTF-16 units and judgements: well above what prose has, to bound the work.
import { startsUnspaced } from '../text/characters.ts';
import { endMarks } from '../text/end-marks.ts';
import type { BoundaryContext, BoundaryRule, Verdict } from './boundary-context.ts';
import type { LanguageRules } from './language-rules.ts';

/** In order; the first verdict counts. */
export const quotationRules: readonly BoundaryRule[] = [
  insideQuotation,
  insideTitle,
  titleMark,
  dashedSpeaker,
  speaker,
  uncasedSpeaker,
  quotative,
];

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
/** What goes on after a quotation: 「…。」と, 「…。」の公演, “……。”退休工人郑大江说。 But 她没有回答。 is a sentence. */
const attribution =
  /^(?:[とっ]|[のをはがにもで](?=[\p{Script=Han}\p{Script=Katakana}\p{N}])|(?!\p{Script=Han}{0,4}[没沒不未])\p{Script=Han}{0,20}(?:[说說道称稱问問答喊]|表示|介[绍紹]|回[忆憶]|指出|[强強][调調])[。，：])/u;

const opensAttribution = (text: string, from: number): boolean =>
  attribution.test(text.slice(from, from + longestAttribution));

/** Tells whether an attribution follows the quotation that ends with a terminal. */
export function isAttributed(context: BoundaryContext): boolean {
  const { text, terminal, language, prefix, next, nextEnd } = context;
  if (!/[」』”"’»]$/u.test(terminal.closers)) return false;
  if (opensAttribution(text, terminal.end)) return true;
  return /^[\s–—-]*$/u.test(prefix) && opensWithQuotative(text, nextEnd - next.length, language);
}

function opensWithQuotative(text: string, from: number, { quotative: pattern }: LanguageRules): boolean {
  if (!pattern) return false;
  pattern.lastIndex = from;
  return pattern.test(text);
}

/**
 * In scripts without capitals, some words tell that a sentence goes on: "எங்களுக்கு நேரமில்லை." என்று கூறினார். It goes on after
 * each sentence that it quotes: 시장은 "늦었다. 기다리자."라고 말했다.
 */
function quotative(context: BoundaryContext): Verdict {
  const { text, sentenceStart, terminal, language } = context;
  if (isAttributed(context)) return 'join';
  const { start, end, closers } = terminal;
  if (!language.quotative || closers !== '') return undefined;
  if (!/(?:^|\s)["“][^"“”]*$/u.test(text.slice(Math.max(sentenceStart, start - longestQuotation), start)))
    return undefined;
  const rest = /^[^"“”]*[^\s"“”]["”](\s?)/u.exec(text.slice(end, end + longestQuotation));
  if (!rest) return undefined;
  const after = end + rest[0].length;
  const isAttached = rest[1] === '' && /^\p{Lo}/u.test(text.slice(after, after + 1));
  return isAttached || opensWithQuotative(text, after, language) ? 'join' : undefined;
}

const longestTitle = 60;
const titleStart = /[\s(]["“«]\s?[^\s"“”«»][^"“”«»]*$/u;
const titleEnd = /^[^"“”«»]*["”»],?\s\p{Ll}/u;

/** A title or slogan within a sentence may be made of several: the campaign “Meth. We’re on it.” was mocked. */
function insideTitle({ text, sentenceStart, terminal: { start, end, closers } }: BoundaryContext): Verdict {
  if (closers !== '') return undefined;
  const before = text.slice(Math.max(sentenceStart, start - longestTitle), start);
  return titleStart.test(before) && titleEnd.test(text.slice(end, end + longestTitle)) ? 'join' : undefined;
}

/** A Chinese title that ends in a mark ends no sentence: 《你好！》上映. */
function titleMark({ terminal: { closers, gap } }: BoundaryContext): Verdict {
  return /[》〉]$/u.test(closers) && gap === '' ? 'join' : undefined;
}

/** A dash after a quotation leads to its speaker: "Anh đến chứ?" – Nam hỏi. */
function dashedSpeaker({ terminal: { mark, closers }, prefix, next }: BoundaryContext): Verdict {
  return /[!?…]$/.test(mark) && /["”»“]/.test(closers) && /^[–—]\s$/.test(prefix) && next !== ''
    ? 'join'
    : undefined;
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

const longestUncasedAttribution = 40;
const restOfSentence = new RegExp(`^[^${endMarks}:：]*(?=[${endMarks}]|$)`, 'u');

/**
 * The same in a script without capitals, if a verb of saying stands in the short rest of the sentence: "क्यों?" राम ने
 * पूछा।
 */
function uncasedSpeaker({ text, terminal, next, nextEnd, language }: BoundaryContext): Verdict {
  if (!/[!?！？؟]$/u.test(terminal.mark) || !/["”»」』’]$/u.test(terminal.closers) || !/^\p{Lo}/u.test(next))
    return undefined;
  const start = nextEnd - next.length;
  const rest = restOfSentence.exec(text.slice(start, start + longestUncasedAttribution))?.[0];
  if (rest === undefined || rest.length >= longestUncasedAttribution) return undefined;
  const isSaid = startsUnspaced(rest)
    ? [...language.speechVerbs].some((verb) => rest.includes(verb))
    : rest.split(/[^\p{L}\p{M}]+/u).some((word) => language.speechVerbs.has(word));
  return isSaid ? 'join' : undefined;
}
