// Reading faults: what disturbs a reader of a summary, judged by the summary alone. It uses nothing of the engine, so that
// mistakes of the engine show. If a sentence and the one before it in the article are both in the summary, the first is the
// antecedent of the second.
import { readingPhrases } from './reading-phrases.ts';

/**
 * - `dangling`: an anaphor without its antecedent.
 * - `fragment`: not a sentence, but a headline, a label, a row of a table or a remainder.
 * - `junk`: text of the page instead of the article, or a question.
 * - `alike`: repeats another sentence of the summary.
 * - `quote`: a quotation without its speaker, or half of one.
 */
export type ReadingFault = 'dangling' | 'fragment' | 'junk' | 'alike' | 'quote';

export interface SummarySentence {
  readonly text: string;
  /** Its index among the sentences of the article. */
  readonly order: number;
}

export interface FaultySentence {
  readonly fault: ReadingFault;
  readonly text: string;
}

// Judgement: all thresholds below.
/** Share of the words of the smaller sentence that are also in the other. */
const alikeShare = 0.7;
/** Different words. Shorter sentences share their words by chance. */
const fewestWordsToCompare = 5;
const fewestWordsOfSentence = 5;
/** Share of the words. A row of a table has about as many numbers as words. */
const mostNumbers = 0.4;
/** Share of the characters between quotation marks, so that an attribution does not fit beside them. */
const quotedThroughout = 0.9;

/** Returns every fault of every sentence. `summary` is in reading order, `language` a BCP 47 tag. */
export function readingFaults(summary: readonly SummarySentence[], language: string): FaultySentence[] {
  const matches = phraseTestsOf(language.toLowerCase().split(/[-_]/)[0]!);
  return summary.flatMap(({ text, order }, index) => {
    const hasAntecedent = index > 0 && summary[index - 1]!.order === order - 1;
    const isRepeat = summary.slice(0, index).some((other) => areAlike(other.text, text));
    const faults: Readonly<Record<ReadingFault, boolean>> = {
      dangling: !hasAntecedent && matches.anaphora(text),
      fragment: isFragment(text),
      junk: matches.junk(text) || pageFurniture.test(text),
      alike: isRepeat,
      quote: hasOpenQuotation(text) || (!hasAntecedent && quotedShare(text) >= quotedThroughout),
    };
    const present = (Object.keys(faults) as ReadingFault[]).filter((fault) => faults[fault]);
    return present.map((fault) => ({ fault, text }));
  });
}

/** Questions, addresses, handles, telephone numbers and credits, in any language. */
const pageFurniture = new RegExp(
  [
    /[?？؟]["”’»)\]]*$/,
    /https?:|www\.|\S@\S+\.\S|^[@#]\w/,
    /\+\d[\d ()-]{8,}\d|\b\d{3}\)?[ -]\d{3}-\d{4}/,
    /^(?:photo|image|video|source|credit|picture)s?(?: by\b|:)|\((?:photo|image|picture|foto)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

const isFragment = (text: string): boolean =>
  hasFewWords(text) || isTableRow(text) || isBrokenOff(text) || isListItem(text) || isInCapitals(text);

/** Languages without spaces between words are left out: a sentence of theirs counts as one word. */
function hasFewWords(text: string): boolean {
  const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  return isSpaced && wordsOf(text).filter((word) => !hasNumber(word)).length < fewestWordsOfSentence;
}

function isTableRow(text: string): boolean {
  const words = wordsOf(text);
  if (words.filter(hasNumber).length > mostNumbers * words.length) return true;
  // Two numbers with only a blank between them are cells, unless they are one number (10 000) or a date (May 4 2019).
  return /(?<![\p{L}\p{N}.,-])\d+%? \d{1,2}%?(?![\p{L}\p{N}.,-])/u.test(text);
}

/** Ends without a sentence terminal, or begins in lower case. */
const isBrokenOff = (text: string): boolean =>
  /[^\p{P}\p{S}]$|[:;,–—-]$|\.\.\.$|…$/u.test(text) || /^[^\p{L}\p{N}]*\p{Ll}{2}/u.test(text);

const isListItem = (text: string): boolean => /^[•·*|»›–—-]/u.test(text);

const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}|\p{Lo}/u.test(text);

const hasNumber = (word: string): boolean => /\p{N}/u.test(word);

function areAlike(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...smaller].filter((word) => larger.has(word)).length;
  return smaller.size >= fewestWordsToCompare && shared >= alikeShare * smaller.size;
}

/** A part after an apostrophe belongs to the word before it. */
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];

/**
 * Tests for a quotation that only opens or only closes in the sentence. A straight mark may be closed by a curly one. A
 * straight mark after a digit may be an inch.
 */
function hasOpenQuotation(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const marks = count(/["“”„‟]/gu);
  if (marks % 2 === 1 && (marks - count(/\d"/g)) % 2 === 1) return true;
  return count(/[«»]/g) % 2 === 1 || count(/「/g) !== count(/」/g);
}

function quotedShare(text: string): number {
  const quotations = text.match(/["“„«「][^"“”„«»「」]*["”“»」]/gu) ?? [];
  return quotations.join('').length / text.length;
}

type PhraseTests = Readonly<Record<'anaphora' | 'junk', (text: string) => boolean>>;

/** Every test of a language without phrases returns false. */
function phraseTestsOf(language: string): PhraseTests {
  const phrases = Object.hasOwn(readingPhrases, language) ? readingPhrases[language] : undefined;
  const isSpaced = !/^(?:zh|ja|ko)$/.test(language);
  const wordEnd = isSpaced ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  const anaphora = [
    phraseTest('^[^\\p{L}\\p{N}]*', phrases?.anaphors, wordEnd),
    phraseTest('^[^,]{1,60}, ', phrases?.insertions, ','),
    // A longer phrase before the subject may have the antecedent in it.
    phraseTest('^[^,]{1,28}, ', phrases?.subjects, wordEnd),
    phraseTest('[,，،"“”«»] ?', phrases?.attributions, wordEnd),
  ];
  return {
    anaphora: (text) => anaphora.some((test) => test(text)),
    junk: phraseTest(isSpaced ? '(?<![\\p{L}\\p{M}])' : '', phrases?.junk, `(?:${wordEnd}|(?<=\\P{L}))`),
  };
}

/** Returns a test for any of the phrases between the two patterns, regardless of case. */
function phraseTest(before: string, phrases: string | undefined, after: string): (text: string) => boolean {
  if (phrases === undefined) return () => false;
  const escaped = phrases.trim().replace(/[.*+?()|]/g, '\\$&');
  const pattern = new RegExp(`${before}(?:${escaped.split(/,\s+/).join('|')})${after}`, 'iu');
  return (text) => pattern.test(text.replaceAll("'", '’'));
}
