// Recognizes a mark that leads to a footnote, such as [1], * or [citation needed]. A number alone may be an exponent or
// part of a formula, so it counts as a mark only after the end of a sentence or if it is a link.

const mark = /^\s*(?:\[[^\]]{1,40}\]|[([]?(?:\d{1,3}|[a-z]|[*†‡§]+)[)\]]?)\s*$/i;
const sentenceEnd = /[.!?…。][\p{Pf}"']*$/u;

/** `element` is a `sup` or `a`; `textBefore` is the line up to it. */
export function isFootnoteMark(element: Element, textBefore: string): boolean {
  const text = element.textContent ?? '';
  if (!mark.test(text)) return false;
  if (element.tagName === 'A') return /^#/.test(element.getAttribute('href') ?? '') && /[[\d*†‡§]/.test(text);
  const isLinked = element.querySelector('a') !== null || element.closest('a') !== null;
  return isLinked || /[[*†‡§]/.test(text) || (/^\d{1,2}$/.test(text) && sentenceEnd.test(textBefore));
}
