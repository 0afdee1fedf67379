// What a reader stumbles over in a summary, judged by the summary alone: no part of the engine is asked, so that its own
// mistakes show. A sentence that stands right before another in the article, and in the summary, gives it its antecedent.
import { readingWords } from './reading-words.ts';

/**
 * `dangling`: points back to a sentence that is not there. `fragment`: a headline, a label, a row of a table, a rest.
 * `junk`: the page speaks, or asks. `alike`: says what another says. `quote`: its speaker is missing, or its other half.
 */
export type ReadingFault = 'dangling' | 'fragment' | 'junk' | 'alike' | 'quote';

export interface Placed {
  readonly text: string;
  /** Its index among the article's sentences. */
  readonly order: number;
}

export interface Found {
  readonly fault: ReadingFault;
  readonly text: string;
}

/** Of words, the share of the smaller sentence's that are in the other. */
const alikeShare = 0.7;
/** Two short ones share their words by chance. */
const fewestToCompare = 5;
const fewestWords = 5;
/** Of the words; rows of a table have as many figures as words. */
const figureShare = 0.4;
/** Of the characters: all but a dash, a stop and a blank are between quotation marks. */
const quoteShare = 0.9;

/** `summary` is in reading order, `language` a BCP 47 tag. */
export function readingFaults(summary: readonly Placed[], language: string): Found[] {
  const says = phrasesOf(language.toLowerCase().split(/[-_]/)[0]!);
  return summary.flatMap(({ text, order }, index) => {
    const follows = index > 0 && summary[index - 1]!.order === order - 1;
    const found: ReadingFault[] = [];
    if (!follows && (says.back(text) || says.within(text) || says.subject(text) || says.speaker(text)))
      found.push('dangling');
    if (isFragment(text)) found.push('fragment');
    if (says.junk(text) || furniture.test(text)) found.push('junk');
    if (summary.slice(0, index).some((other) => areAlike(other.text, text))) found.push('alike');
    if (isHalfQuoted(text) || (!follows && quotedShare(text) >= quoteShare)) found.push('quote');
    return found.map((fault) => ({ fault, text }));
  });
}

const furniture =
  /[?？؟]["”’»)\]]*$|https?:|www\.|\S@\S+\.\S|^[@#]\w|\+\d[\d ()-]{8,}\d|\b\d{3}\)?[ -]\d{3}-\d{4}|^(?:photo|image|video|source|credit|picture)s?(?: by\b|:)|\((?:photo|image|picture|foto)\b/iu;

function isFragment(text: string): boolean {
  const words = wordsOf(text);
  const lettered = words.filter((word) => !/\p{N}/u.test(word));
  // Where words are not spaced, a sentence is one word to this count.
  const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  if (isSpaced && lettered.length < fewestWords) return true;
  if (words.length - lettered.length > figureShare * words.length) return true;
  // Two figures with but a blank between them are cells; 10 000 and May 4 2019 are none.
  if (/(?<![\p{L}\p{N}.,-])\d+%? \d{1,2}%?(?![\p{L}\p{N}.,-])/u.test(text)) return true;
  return (
    /[^\p{P}\p{S}]$|[:;,–—-]$|\.\.\.$|…$/u.test(text) ||
    /^[^\p{L}\p{N}]*\p{Ll}{2}/u.test(text) ||
    /^[•·*|»›–—-]/u.test(text) ||
    (/\p{Lu}/u.test(text) && !/\p{Ll}|\p{Lo}/u.test(text))
  );
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...small].filter((word) => large.has(word)).length;
  return small.size >= fewestToCompare && shared >= alikeShare * small.size;
}

/** What follows an apostrophe is no word of its own. */
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];

/**
 * Opens a quotation that it does not close, or closes one that it did not open. An inch is no quotation mark; a straight
 * mark may be closed by a curly one.
 */
function isHalfQuoted(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const marks = count(/["“”„‟]/gu);
  if (marks % 2 === 1 && (marks - count(/\d"/g)) % 2 === 1) return true;
  return count(/[«»]/g) % 2 === 1 || count(/「/g) !== count(/」/g);
}

function quotedShare(text: string): number {
  const quoted = text.match(/["“„«「][^"“”„«»「」]*["”“»」]/gu) ?? [];
  return quoted.join('').length / text.length;
}

type Says = Readonly<Record<'back' | 'within' | 'subject' | 'speaker' | 'junk', (text: string) => boolean>>;

function phrasesOf(language: string): Says {
  const words = Object.hasOwn(readingWords, language) ? readingWords[language]! : undefined;
  const isSpaced = !/^(?:zh|ja|ko)$/.test(language);
  const end = isSpaced ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  const test = (list: string | undefined, before: string, after: string) => {
    if (list === undefined) return () => false;
    const phrases = list.replace(/[.*+?()|]/g, '\\$&').split(',');
    const pattern = new RegExp(`${before}(?:${phrases.join('|')})${after}`, 'iu');
    return (text: string) => pattern.test(text.replaceAll("'", '’'));
  };
  return {
    back: test(words?.back, '^[^\\p{L}\\p{N}]*', end),
    // Within the first words, between commas.
    within: test(words?.within, '^[^,]{1,60}, ', ','),
    // A longer opening may hold whom it means.
    subject: test(words?.subjects, '^[^,]{1,28}, ', end),
    speaker: test(words?.speakers, '[,，،"“”«»] ?', end),
    junk: test(words?.junk, isSpaced ? '(?<![\\p{L}\\p{M}])' : '', `(?:${end}|(?<=\\P{L}))`),
  };
}
