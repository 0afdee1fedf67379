// What keeps a sentence from standing alone in a summary? These are rules of shape and word lists, not learned weights,
// because a sentence that nobody understands must never be picked, however high its score. The stance: better to skip a
// good sentence than to show “He denied it”.
import { tableFor } from '../language/table-for.ts';
import type { Fault, Sentence } from '../model.ts';
import type { Terms } from '../text/terms.ts';
import { type Dependence, dependenceOf } from './anaphora.ts';
import { isCallToAction } from './calls-to-action.ts';
import { isFragment, repeatsTitle } from './fragments.ts';
import { parseQuotations, type QuotedPart } from './quotations.ts';

/** Judgement: with a larger share in quotation marks, the sentence has no room to name its speaker. */
const entirelyQuoted = 0.9;
/** A verb and a name after the quotation, which may be long: “…”, said Ada Lind. */
const namesSpeaker = /["”“»」]\s?,?\s(?:\p{Ll}{1,20}\s){1,3}\p{Lu}[^"“”«»]{0,60}$/u;
/** Characters that are searched for a question mark. Judgement: few quotation marks and brackets follow it. */
const questionEndLength = 8;
/** With a smaller share of sentences that end in a mark, a missing mark is no fault. Judgement; lists on news pages are well above. */
const leastEndedShare = 0.1;

interface Candidate {
  readonly text: string;
  readonly language: string;
  readonly terms: Terms;
  readonly index: number;
  readonly quoted: QuotedPart;
  readonly lacksEndMark: boolean;
  readonly lacksTerm: boolean;
  readonly dependence: Dependence | undefined;
}

interface FaultTest {
  readonly fault: Fault;
  readonly applies: (candidate: Candidate) => boolean;
}

/** The first test that applies gives the fault, so that the order is from the worst to the mildest. */
const faultTests: readonly FaultTest[] = [
  { fault: 'call-to-action', applies: ({ text, language }) => isCallToAction(text, language) },
  { fault: 'fragment', applies: ({ lacksEndMark }) => lacksEndMark },
  { fault: 'fragment', applies: ({ lacksTerm }) => lacksTerm },
  { fault: 'fragment', applies: ({ text, terms, index }) => isFragment(text, terms, index) },
  { fault: 'fragment', applies: ({ terms, index }) => repeatsTitle(terms, index) },
  { fault: 'question', applies: ({ text }) => isQuestion(text) },
  {
    fault: 'fragment',
    applies: ({ quoted, text }) => quoted.quotedShare >= entirelyQuoted && !namesSpeaker.test(text),
  },
  // Part of a quotation whose speaker is a pronoun or unknown.
  {
    fault: 'fragment',
    applies: ({ quoted, dependence }) => quoted.isUnbalanced && dependence === 'antecedent',
  },
  { fault: 'split-quotation', applies: ({ quoted }) => quoted.isUnbalanced },
  { fault: 'anaphoric', applies: ({ dependence }) => dependence === 'antecedent' },
  { fault: 'linked', applies: ({ dependence }) => dependence === 'link' },
];

/**
 * Returns the worst fault of each sentence, or `undefined` if it can stand alone. `terms` are those of the sentences;
 * `language` is a BCP 47 tag, known or not.
 */
export function findFaults(
  sentences: readonly Sentence[],
  terms: Terms,
  language: string,
): (Fault | undefined)[] {
  const quotedParts = parseQuotations(sentences);
  const isEnded = sentences.map(({ text }) => /[\p{P}\p{S}]$/u.test(text));
  const usesEndMarks = isEnded.filter(Boolean).length >= leastEndedShare * sentences.length;
  return sentences.map(({ text, lacksTerm }, index) => {
    const candidate = {
      text: withQuestionMark(text, language),
      language,
      terms,
      index,
      quoted: quotedParts[index]!,
      lacksEndMark: usesEndMarks && !isEnded[index] && !unmarkedScript.test(text),
      lacksTerm: lacksTerm === true,
      dependence: dependenceOf(text, language),
    };
    return faultTests.find(({ applies }) => applies(candidate))?.fault;
  });
}

/** The last letter of a sentence in a script that has no mark for its end. Numbers and names of other scripts may follow. */
const unmarkedScript = /[\p{Script=Thai}\p{Script=Lao}][^\p{Script=Thai}\p{Script=Lao}]{0,40}$/u;

/** The Greek question mark looks like a semicolon, and is one in most texts. */
function withQuestionMark(text: string, language: string): string {
  return tableFor(language).terminals?.includes(';') ? text.replace(/;(?=\P{L}{0,3}$)/u, '?') : text;
}

/**
 * A question ends in a question mark, in Japanese か, or in a particle of Burmese, without a letter after it. The Armenian
 * mark stands above the word that asks.
 */
const isQuestion = (text: string): boolean =>
  /(?:[?？؟\u037e፧か]|လား|လော|လဲ|နည်း)[^\p{L}\p{M}]*$/u.test(text.slice(-questionEndLength)) ||
  text.includes('՞');
