// Can a reader take this sentence alone? ROUGE does not see it, so no weight is learned for it: these are rules of shape
// that hold in every language, and small tables of words. The stance: rather pass over a good sentence than show one
// that says "He denied it".

import { byLanguage } from '../language/by-language.ts';
import { calls } from '../language/tables/calls.ts';
import type { Fault, Sentence } from '../model.ts';
import type { Terms } from '../text/terms.ts';
import { sumOver } from '../text/typed-arrays.ts';
import { leans } from './anaphora.ts';
import { speechOf } from './quotations.ts';

/** Fewer words beside figures say nothing by themselves; where words are not spaced, pairs of characters count. */
const fewestWords = 5;
/** More of the words are figures in a row of a table; a longer sentence that has so many tells of a match. */
const figureShare = 1 / 3;
const longestRow = 20;
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
  const { shares, halved } = speechOf(sentences);
  const ended = sentences.map(({ text }) => /[\p{P}\p{S}]$/u.test(text));
  const marked = ended.filter(Boolean).length >= markedShare * sentences.length;
  return sentences.map(({ text }, index): Fault | undefined => {
    if (called(text) || furniture.test(text)) return 'call-to-action';
    const isUnended = marked && !ended[index];
    if (isUnended || isFragment(text, terms, index) || repeatsTitle(terms, index)) return 'fragment';
    if (/[?？؟か]\P{L}*$/u.test(text.slice(-endingLength))) return 'question';
    if (shares[index]! >= allSpoken) return 'fragment';
    const isLeaning = leans(text, language);
    if (halved[index]) return isLeaning ? 'fragment' : 'split-quotation';
    return isLeaning ? 'anaphoric' : undefined;
  });
}

/** Addresses, telephone numbers, credits, bylines: the same in every language. */
const furniture =
  /https?:|www\.|\S@\S{1,60}\.\S|©|\b\d{3}-\d{3}-\d{4}\b|\bGetty Images\b|\b(?:AFP|AP|EPA|Reuters)\/|\/(?:AFP|AP|EPA|Reuters|Shutterstock)\b|^(?:By|Par|Von|Por|Oleh|Photo|Foto|Image|Video|Vidéo)\b\s*:?\s*\p{Lu}\S{0,40}(?:\s\p{Lu}\S{0,40}){0,3}\P{L}{0,40}$/u;

/** Two figures side by side are cells of a table; 10 000 is one. */
const cells = /(?:^|\s)\d+%?\s\d{1,2}%?(?![\p{L}\p{N}.,-])/u;

function isFragment(text: string, { sequences, hasDigit }: Terms, index: number): boolean {
  const run = sequences[index]!;
  const figures = sumOver(run, (term) => hasDigit[term]!);
  if (run.length - figures < fewestWords) return true;
  if ((run.length <= longestRow && figures > figureShare * run.length) || cells.test(text)) return true;
  // Announces what follows, breaks off, is a footnote or the rest of something, or stands in brackets.
  if (
    /(?:[:：,;、，；…–—-]|\.\.\.)$|^[*|†]|^[(（][^)）]*.$/.test(text) ||
    /^[^\p{L}\p{N}]{0,3}\p{Ll}{2}/u.test(text)
  )
    return true;
  // All capitals.
  return !/\p{Ll}|\p{Lo}/u.test(text);
}

function repeatsTitle({ sets, isInTitle }: Terms, index: number): boolean {
  const set = sets[index]!;
  return sumOver(set, (term) => isInTitle[term]!) >= headlineShare * set.length;
}

const callsOf = byLanguage((language) => {
  const start = /^(?:zh|ja|th)$/.test(language) ? '' : '(?<![\\p{L}\\p{M}])';
  const list = Object.hasOwn(calls, language) ? calls[language]!.replaceAll(',', '|') : '(?!)';
  const pattern = new RegExp(`${start}(?:${list})`, 'u');
  return (text: string) => pattern.test(text.toLowerCase());
});
