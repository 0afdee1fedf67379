// Is a sentence only a fragment: too short, a row of a table, names without a statement, cut off, or the headline again?
// Judged by shape alone, in the same way for every language.
import type { Terms } from '../text/terms.ts';
import { sumOver } from '../text/typed-arrays.ts';

/** Judgement: fewer words beside figures make no statement. Scripts without spaces count pairs of characters. */
const fewestWords = 5;
/** A table row has a larger share of figures. Judgement; a long sentence with as many is a report of a match. */
const largestFigureShare = 1 / 3;
const longestTableRow = 20;
/** Judgement: the share of a sentence's terms that the title has too. The popup shows the summary below the title. */
const titleShare = 0.8;

/** Tells whether sentence `index` of `terms`, with this text, is no full sentence. */
export function isFragment(text: string, terms: Terms, index: number): boolean {
  return (
    isTableRowOrTooShort(text, terms, index) ||
    isIncomplete(text) ||
    isWithoutLowerCase(text) ||
    isMadeOfNames(text)
  );
}

/** Two figures side by side are cells of a table; 10 000 is one number. */
const tableCells = /(?:^|\s)\d+%?\s\d{1,2}%?(?![\p{L}\p{N}.,-])/u;

function isTableRowOrTooShort(text: string, { sequences, hasDigit }: Terms, index: number): boolean {
  const { length } = sequences[index]!;
  const figures = sumOver(sequences[index]!, (term) => hasDigit[term]!);
  if (length - figures < fewestWords) return true;
  return (length <= longestTableRow && figures > largestFigureShare * length) || tableCells.test(text);
}

const announcesOrBreaksOff = /(?:[:：,;、，；…–—-]|\.\.\.)$/;
/** An asterisk before a space is a bullet. */
const footnote = /^(?:\*(?!\s)|[|†])/;
const inBrackets = /^[(（][^)）]*.$/;
/** Two small letters, because iPhone starts a sentence. All letters of Georgian are small ones. */
const startsInLowerCase = /^[^\p{L}\p{N}]{0,3}(?!\p{Script=Georgian})\p{Ll}{2}/u;

const isIncomplete = (text: string): boolean =>
  announcesOrBreaksOff.test(text) ||
  footnote.test(text) ||
  inBrackets.test(text) ||
  startsInLowerCase.test(text);

/** All capitals are a heading. Scripts without capitals have other letters (Lo). */
const isWithoutLowerCase = (text: string): boolean => !/\p{Ll}|\p{Lo}/u.test(text);

/** UTF-16 units and words; a longer sentence may list names and state something of them. */
const longestOfNames = 90;
const mostNames = 12;
/** In the articles with choices of readers, 220 of the sentences that are found only by this are bad, and 15 are good. */
const nameShare = 0.7;
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Or a figure. Without letters of scripts that have no capitals. */
const name = /^[\p{Lu}\p{N}]\P{Lo}*$/u;

/** Nearly only names and figures: a caption, a credit, a heading, a row of results. */
function isMadeOfNames(text: string): boolean {
  if (text.length > longestOfNames) return false;
  const all = text.match(words) ?? [];
  if (all.length > mostNames) return false;
  return all.filter((word) => name.test(word)).length >= nameShare * all.length;
}

/** Tells whether the title has nearly all terms of sentence `index`. */
export function repeatsTitle({ sets, isInTitle }: Terms, index: number): boolean {
  const set = sets[index]!;
  return sumOver(set, (term) => isInTitle[term]!) >= titleShare * set.length;
}
