// The text of a `pre`: program code, its output, or prose that the author broke into lines, as in standards and mails.
import { endsSentence } from '../text.ts';

/** A line in capitals is a heading. */
const heading = '[^\\p{Ll}\\n]{0,60}\\p{Lu}{3}[^\\p{Ll}\\n]{0,60}';
/** A paragraph ends at an empty line, before a line that starts with a bullet, and before and after a heading. */
const paragraphEnd = new RegExp(
  `\\n[^\\S\\n]*(?:\\n\\s*|(?=[-*•o][^\\S\\n])|(?=${heading}\\n))|(?<=(?:^|\\n)${heading})\\n`,
  'u',
);
/** Prose starts with a word, a number, a quotation or a bullet. */
const proseStart = /^\s*(?:[-*•][^\S\n]+)?["“„«'‘(¿¡]?[\p{L}\p{N}]/u;
const codeSign = /[{}[\]<>=;$|\\_^~`#]/g;
/** Signs of code per character of prose. Judgement: a sentence may name an option or a file. */
const maximumSigns = 0.03;

export interface PreformattedParagraph {
  /** With its line breaks. */
  readonly text: string;
  readonly isCode: boolean;
}

/** Returns the paragraphs, or the whole text as code if no paragraph is prose. */
export function preformattedParagraphs(text: string): PreformattedParagraph[] {
  const paragraphs = text.split(paragraphEnd).map((each) => ({ text: each, isCode: !readsAsProse(each) }));
  return paragraphs.every(({ isCode }) => isCode) ? [{ text, isCode: true }] : paragraphs;
}

/** Tells whether a `pre` contains `code`, or more `span` than lines, as highlighted code does. */
export function isMarkedAsCode(pre: Element): boolean {
  const lines = (pre.textContent ?? '').split('\n').length;
  return pre.querySelector('code') !== null || pre.querySelectorAll('span').length > lines;
}

function readsAsProse(text: string): boolean {
  const signs = text.match(codeSign)?.length ?? 0;
  return proseStart.test(text) && endsSentence(text) && signs <= maximumSigns * text.length;
}
