// Can a reader take this sentence alone? ROUGE does not see it, so no weight is learned for it: these are rules of shape
// that hold in every language, and small tables of words. The stance: rather pass over a good sentence than show one
// that says "He denied it".
import { calls } from './languages/calls.ts';
import { leans } from './leaning.ts';
import type { Sentence } from './model.ts';
import { spokenShares } from './speech.ts';
import type { Terms } from './terms.ts';

/**
 * `call`: to the reader, or page furniture. `fragment`: no sentence, or the headline again. `question`: to the reader.
 * `leaning`: makes sense only after the sentence before.
 */
export type Fault = 'call' | 'fragment' | 'question' | 'leaning';

/** Fewer words beside figures say nothing by themselves; where words are not spaced, pairs of characters count. */
const fewestWords = 4;
/** Nearly all of it is spoken, and nobody is named who does. */
const allSpoken = 0.9;
/** Characters in which the mark that ends a sentence stands, with quotes and brackets after it. */
const endingLength = 8;
/** Where fewer sentences end with a mark, as in Thai, its lack says nothing; lists on news pages keep above it. */
const markedShare = 0.1;
/** The share of a sentence's terms that are the headline's: the summary stands below the headline. */
const headlineShare = 0.8;

/** What is wrong with each sentence, if anything; where several things are, the worst. */
export function faultsOf(
  sentences: readonly Sentence[],
  terms: Terms,
  language: string,
): (Fault | undefined)[] {
  const called = callsOf(language);
  const spoken = spokenShares(sentences);
  const ended = sentences.map(({ text }) => /[\p{P}\p{S}]$/u.test(text));
  const marked = ended.filter(Boolean).length >= markedShare * sentences.length;
  return sentences.map(({ text }, index): Fault | undefined => {
    if (called(text) || furniture.test(text)) return 'call';
    if ((marked && !ended[index]) || isFragment(text, terms, index) || repeatsTitle(terms, index))
      return 'fragment';
    if (/[?？؟]\P{L}*$/u.test(text.slice(-endingLength))) return 'question';
    return index > 0 && (spoken[index]! >= allSpoken || leans(text, language)) ? 'leaning' : undefined;
  });
}

/** Addresses, handles, credits, bylines: the same in every language. */
const furniture =
  /https?:|www\.|\S@\S{1,60}\.\S|©|\bGetty Images\b|\b(?:AFP|AP|EPA|Reuters)\/|\/(?:AFP|AP|EPA|Reuters|Shutterstock)\b|^(?:By|Par|Von|Por|Oleh|Photo|Foto|Image|Video|Vidéo)\b\s*:?\s*\p{Lu}\S{0,40}(?:\s\p{Lu}\S{0,40}){0,3}\P{L}{0,40}$/u;

function isFragment(text: string, { runs, digits }: Terms, index: number): boolean {
  const words = runs[index]!.filter((term) => digits[term] === 0);
  if (words.length < fewestWords) return true;
  // Announces what follows, breaks off, or is the rest of something.
  if (/(?:[:：,;、，；…–—-]|\.\.\.)$/.test(text) || /^[^\p{L}\p{N}]{0,3}\p{Ll}{2}/u.test(text)) return true;
  // All capitals.
  return !/\p{Ll}|\p{Lo}/u.test(text);
}

function repeatsTitle({ sets, title }: Terms, index: number): boolean {
  const set = sets[index]!;
  return set.reduce((sum, term) => sum + title[term]!, 0) >= headlineShare * set.length;
}

const compiled = new Map<string, (text: string) => boolean>();

function callsOf(tag: string): (text: string) => boolean {
  const language = tag.toLowerCase().split(/[-_]/)[0]!;
  let called = compiled.get(language);
  if (!called) {
    const list = Object.hasOwn(calls, language) ? calls[language]!.split(',') : [];
    const pattern = new RegExp(list.join('|'), 'g');
    const isSpaced = !/^(?:zh|ja|th)$/.test(language);
    called = (text) => {
      if (list.length === 0) return false;
      const plain = text.toLowerCase();
      for (const { index } of plain.matchAll(pattern)) {
        if (!isSpaced || index === 0 || !/[\p{L}\p{M}]/u.test(plain[index - 1]!)) return true;
      }
      return false;
    };
    compiled.set(language, called);
  }
  return called;
}
