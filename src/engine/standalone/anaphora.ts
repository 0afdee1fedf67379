// How does a sentence depend on the one before it? It needs an antecedent, a noun in that sentence, if it opens with an
// anaphor: a pronoun or a demonstrative. The anaphor may also follow a preposition (in this), a discourse marker (but she),
// a short opening (on Monday, she) or stand between the first commas. It needs one too if a quotation is attributed to a
// pronoun only: “No,” he said. A discourse marker alone (however, the mayor …) only links the two: the sentence can be
// understood without the other. The stance: a pattern of words is enough; no grammar is parsed.
import { memoizeByLanguage } from '../language/memoize-by-language.ts';
import { tableFor } from '../language/table-for.ts';
import { betweenWords } from './between-words.ts';

/** `antecedent`: it cannot be understood without the sentence before it. `link`: it continues that sentence. */
export type Dependence = 'antecedent' | 'link';

/** Returns `undefined` for a language without lists. `language` is a BCP 47 tag. */
export const dependenceOf = (text: string, language: string): Dependence | undefined =>
  testFor(language)(text);

const testFor = memoizeByLanguage((subtag): ((text: string) => Dependence | undefined) => {
  const table = tableFor(subtag);
  const { anaphors, anaphorExceptions, anaphorPrepositions, subjectPronouns, pronounAttributions } = table;
  const { discourseMarkers, titlePronouns, isUnspaced } = table;
  const end = isUnspaced ? '' : `(?=${betweenWords}|$)`;
  const startsWithAnaphor = pattern(`^${optional(anaphorPrepositions, 1)}`, anaphors, end);
  // Such as Hindi इसके अलावा (besides this): they link as a whole.
  const markersWithAnaphor = discourseMarkers?.filter((marker) => startsWithAnaphor.test(marker));
  const markers = optional(discourseMarkers, isUnspaced ? 0 : 1, markersWithAnaphor, end);
  const opening = `^${markers}${optional(anaphorPrepositions, 1)}`;
  const betweenCommas = `^[^,،，]{1,${longestInterruption}}[,،，]`;
  const opensWithAnaphor = pattern(opening, anaphors, end);
  const opensWithException = pattern(opening, anaphorExceptions, end);
  const hasAnaphorBetweenCommas = pattern(betweenCommas, anaphors, '[,،，]');
  const hasPronounAfterOpening = pattern(`^[^,]{1,${longestOpening}},`, subjectPronouns, end);
  const opensWithTitle = pattern(opening, titlePronouns, `${betweenWords}{1,9}`);
  const isAttributedToPronoun = pattern(`[,،，${quotationMarks}]`, pronounAttributions, end);
  const isLinked = either(
    pattern('^', discourseMarkers, end),
    pattern(betweenCommas, discourseMarkers, '[,،，]'),
  );
  /** Tells whether a name follows, with its capital letter, so that the pronoun is a title: ông Lê Nam. */
  const opensWithName = (text: string, lower: string) => {
    const title = opensWithTitle.exec(lower)?.[0];
    return title !== undefined && /^\p{Lu}/u.test(text.slice(title.length));
  };
  const opensWithPronoun = (text: string, lower: string) =>
    opensWithAnaphor.test(lower) && !opensWithException.test(lower) && !opensWithName(text, lower);
  const needsAntecedent = (text: string, lower: string) =>
    opensWithPronoun(text, lower) ||
    hasAnaphorBetweenCommas.test(lower) ||
    hasPronounAfterOpening.test(lower) ||
    isAttributedToPronoun.test(lower) ||
    opensWithPronoun(afterQuotation(text), afterQuotation(lower));
  return (text) => {
    const lower = text.toLowerCase();
    if (needsAntecedent(text, lower)) return 'antecedent';
    return isLinked.test(lower) ? 'link' : undefined;
  };
});

/** Characters before the first comma, judgement: a longer part is a clause, and what follows it has another role. */
const longestInterruption = 60;
/** Characters, judgement: a longer opening has room for the antecedent itself (After the mayor had left, she …). */
const longestOpening = 28;
const quotationMarks = '"“”„«»';

const anyOf = (patterns: readonly string[]): string =>
  `(?:${patterns.join('|').replaceAll(' ', `${betweenWords}{1,9}`)})`;

/** Matches any of the patterns, or none, before another word; but not none before `required` and `end`. */
function optional(
  patterns: readonly string[] | undefined,
  fewestGaps: number,
  required: readonly string[] = [],
  end = '',
): string {
  if (!patterns) return '';
  const some = `${betweenWords}{0,9}${anyOf(patterns)}${betweenWords}{${fewestGaps},9}`;
  return required.length === 0
    ? `(?:${some})?`
    : `(?:${some}|(?!${betweenWords}{0,9}${anyOf(required)}${end}))`;
}

/** Matches any of the patterns between `start` and `end`; nothing if there are none. */
function pattern(start: string, patterns: readonly string[] | undefined, end: string): RegExp {
  if (!patterns || patterns.length === 0) return /(?!)/;
  return new RegExp(`${start}${betweenWords}{0,9}${anyOf(patterns)}${end}`, 'u');
}

const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`, 'u');

/** If a sentence opens with a quotation, returns what follows the last one: the attribution to a speaker. */
function afterQuotation(text: string): string {
  if (!quotationMarks.includes(text[0] ?? ' ')) return '';
  return text.slice(Math.max(...[...quotationMarks].map((mark) => text.lastIndexOf(mark))));
}
