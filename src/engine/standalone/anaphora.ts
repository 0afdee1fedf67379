// Does a sentence need an antecedent, a noun in the sentence before it? It does if it opens with an anaphor: a pronoun, a
// demonstrative or a connective. The anaphor may also follow a preposition (in this), a short opening (on Monday, she) or
// stand between the first commas (the mayor, however, …). It does too if a quotation is attributed to a pronoun only:
// “No,” he said. The stance: a pattern of words is enough; no grammar is parsed.
import { memoizeByLanguage } from '../language/memoize-by-language.ts';
import { tableFor } from '../language/table-for.ts';

/** Returns false for a language without a list of anaphors. `language` is a BCP 47 tag. */
export const needsAntecedent = (text: string, language: string): boolean => testFor(language)(text);

const testFor = memoizeByLanguage((subtag): ((text: string) => boolean) => {
  const table = tableFor(subtag);
  const { anaphors, anaphorExceptions, anaphorPrepositions, subjectPronouns, pronounAttributions } = table;
  const end = table.isUnspaced ? '' : `(?=${gap}|$)`;
  const opening = anaphorPrepositions ? `^(?:${gap}{0,9}${anyOf(anaphorPrepositions)}${gap}{1,9})?` : '^';
  const opensWithAnaphor = pattern(opening, anaphors, end);
  const opensWithException = pattern(opening, anaphorExceptions, end);
  const hasAnaphorBetweenCommas = pattern(`^[^,،，]{1,${longestInterruption}}[,،，]`, anaphors, '[,،，]');
  const hasPronounAfterOpening = pattern(`^[^,]{1,${longestOpening}},`, subjectPronouns, end);
  const isAttributedToPronoun = pattern(`[,،，${quotationMarks}]`, pronounAttributions, end);
  return (text) => {
    const lower = text.toLowerCase();
    return (
      (opensWithAnaphor.test(lower) && !opensWithException.test(lower)) ||
      hasAnaphorBetweenCommas.test(lower) ||
      hasPronounAfterOpening.test(lower) ||
      isAttributedToPronoun.test(lower) ||
      opensWithAnaphor.test(afterQuotation(lower))
    );
  };
});

/** Characters before the first comma, judgement: a longer part is a clause, and what follows it has another role. */
const longestInterruption = 60;
/** Characters, judgement: a longer opening has room for the antecedent itself (After the mayor had left, she …). */
const longestOpening = 28;
const quotationMarks = '"“”„«»';

/**
 * Matches one character between words: anything but letters and digits, so that “c’est” and “it’s” are two words. Ranges,
 * because a pattern of every such character is slow to compile. Its repetitions have a limit, because a page may have a
 * run of any length.
 */
const gap = '[\\s!-/:-@[-`{-¿\u2000-\u2bff\u3000-\u303f،؛؟۔！-／：；]';

const anyOf = (patterns: readonly string[]): string =>
  `(?:${patterns.join('|').replaceAll(' ', `${gap}{1,9}`)})`;

/** Matches any of the patterns between `start` and `end`; nothing if there are none. */
function pattern(start: string, patterns: readonly string[] | undefined, end: string): RegExp {
  if (!patterns || patterns.length === 0) return /(?!)/;
  return new RegExp(`${start}${gap}{0,9}${anyOf(patterns)}${end}`, 'u');
}

/** If a sentence opens with a quotation, returns what follows the last one: the attribution to a speaker. */
function afterQuotation(text: string): string {
  if (!quotationMarks.includes(text[0] ?? ' ')) return '';
  return text.slice(Math.max(...[...quotationMarks].map((mark) => text.lastIndexOf(mark))));
}
