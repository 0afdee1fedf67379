// Recognizes a mark that leads to a footnote, such as [1], * or [citation needed]. A number alone may be an exponent or
// part of a formula, so it counts as a mark only after the end of a sentence, after a word, or if it is a link.
import { endMarks } from '../../engine/text/end-marks.ts';

const mark =
  /^\s*(?:\[[^\]]{1,40}\]|[([](?:\d{1,3}|[a-z]|[*†‡§]+)[)\]]|(?:\d{1,3}|[a-z]|[*†‡§]+)[)\]]?)\s*$/i;
const sentenceEnd = new RegExp(`[${endMarks}][\\p{Pf}"']*$`, 'u');
/** A link after a blank or a bracket is part of the sentence: Section 3, equation (5). */
const wordOrSentenceEnd = new RegExp(`[\\p{L}\\p{N},;:)\\]»”"’'${endMarks}]$`, 'u');
/** A word that has no exponent, unlike m² and sin². */
const word = /(?:^|\P{L})\p{L}*\p{Ll}{3}$/u;
const wordWithExponent = /(?:met(?:er|re)s?|sin|cos|tan|log)$/i;

/** Marks that count. Judgement. */
const minimumCounted = 3;

/**
 * Returns the superscript numbers if they count from 1 through the text and most of them can only be marks: then all of them
 * are, even after a short word.
 */
export function countedMarks(root: Element): ReadonlySet<Element> {
  const numbers = [...root.querySelectorAll('sup')].filter(
    ({ textContent, previousSibling }) => previousSibling !== null && /^\d{1,3}$/.test(textContent ?? ''),
  );
  const isCount = numbers.every(({ textContent }, index) => Number(textContent) === index + 1);
  const certain = numbers.filter(({ previousSibling }) => mayHaveMark(previousSibling!.textContent ?? ''));
  const areMarks = isCount && numbers.length >= minimumCounted && 2 * certain.length > numbers.length;
  return new Set(areMarks ? numbers : []);
}

/** `element` is a `sup` or `a`; `textBefore` is the line up to it. */
export function isFootnoteMark(element: Element, textBefore: string): boolean {
  const text = element.textContent ?? '';
  if (!mark.test(text)) return false;
  if (element.tagName === 'A') return isMarkLink(element, text, textBefore);
  const isLinked = element.querySelector('a') !== null || element.closest('a') !== null;
  return isLinked || /[[*†‡§]/.test(text) || (/^\d{1,2}$/.test(text) && mayHaveMark(textBefore));
}

function isMarkLink(link: Element, text: string, textBefore: string): boolean {
  if (!/^#/.test(link.getAttribute('href') ?? '') || !/[[\d*†‡§]/.test(text)) return false;
  return wordOrSentenceEnd.test(textBefore) || sentenceEnd.test(textBefore.trimEnd());
}

function mayHaveMark(textBefore: string): boolean {
  return sentenceEnd.test(textBefore) || (word.test(textBefore) && !wordWithExponent.test(textBefore));
}
