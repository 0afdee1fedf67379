// Which part of each sentence is spoken: between quotation marks, also where these stand in sentences before and after.
// Any mark opens or closes, since “ closes in German and opens in English; a paragraph starts anew.
import type { Sentence } from './model.ts';

const mark = /["“”„‟«»「」『』]/;
const marks = /["“”„‟«»「」『』]/g;
/** British papers quote with single marks, which are apostrophes elsewhere: only a whole sentence between them counts. */
const singlyQuoted = /^['‘][^'‘]*[’'.!?]{1,4}$/;
/** Sentences after which a quotation that nobody closed is taken for a slip. */
const longestQuotation = 8;

/** The share of each sentence's characters that is spoken, 0 to 1. */
export function spokenShares(sentences: readonly Sentence[]): number[] {
  let paragraph = -1;
  /** The sentence that opened the quotation that is still open. */
  let opened: number | undefined;
  return sentences.map(({ text, paragraph: own }, index) => {
    const isLost = opened !== undefined && index - opened > longestQuotation;
    // No sentence starts with a mark that closes.
    if (own !== paragraph || isLost || mark.test(text[0] ?? '')) opened = undefined;
    paragraph = own;
    let [inside, spoken, from] = [opened !== undefined, 0, 0];
    for (const { index: at } of text.matchAll(marks)) {
      if (inside) spoken += at - from;
      inside = !inside;
      from = at + 1;
    }
    if (inside) spoken += text.length - from;
    opened = inside ? (opened ?? index) : undefined;
    return singlyQuoted.test(text) ? 1 : spoken / Math.max(1, text.length);
  });
}

/** Opens a quotation that it does not close, or closes one that it did not open. An inch is no quotation mark. */
export function isHalfQuoted(text: string): boolean {
  const count = text.match(marks)?.length ?? 0;
  return count % 2 === 1 && (count - (text.match(/\d"/g)?.length ?? 0)) % 2 === 1;
}
