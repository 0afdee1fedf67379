// Formula → text as the reader sees it. Stance: a formula that a line of text cannot express is a gap; text with another
// meaning (10⁶ as 106) or code (\varepsilon) is worse than no text.
import { gap } from '../engine/text/gap.ts';
import { readAttribute } from './dom-clobbering.ts';
import { tidy } from './text.ts';

/** Elements of MathML whose text stands in one line. `msub` does: x₁ is read as x1. */
const linear = new Set('math semantics mrow mi mn mo mtext mspace mstyle mpadded msub'.split(' '));
/** MathML for screen readers, beside a formula that is shown as text or picture. */
const shownBeside = /katex-mathml|mjx_assistive_mathml|mwe-math-mathml/i;
const formulaPicture = /(?:^|[\s_/.-])(?:math(?:tex|img)?|tex|latex|formula|equation)(?![a-z])/i;

/** Tells whether an element is a formula: MathML, MathJax, or a picture of one. */
export function isFormula(element: Element): boolean {
  const { localName } = element;
  if (localName === 'math' || localName === 'mjx-container') return true;
  const read = (name: string) => element.getAttribute(name) ?? '';
  return (
    localName === 'img' &&
    (formulaPicture.test(`${read('class')} ${read('src')}`) || /^\$|^\{?\\/.test(read('alt')))
  );
}

/** Returns the text of a formula, a gap if it has none, and nothing if the text of the formula stands beside it. */
export function formulaText(element: Element): string {
  const parent = element.parentElement;
  if (parent && shownBeside.test(readAttribute(parent, 'class') ?? '')) return '';
  if (element.localName === 'img') return texAsText(element.getAttribute('alt') ?? '');
  const math = element.localName === 'math' ? element : element.querySelector('math');
  if (!math) return tidy(element.textContent ?? '') || gap;
  const tokens = lineOf(math);
  if (!tokens) return texAsText(texOf(math));
  return tokens.length > maximumTokens ? gap : tokens.reduce(join, '') || gap;
}

/** Puts a blank beside the name of a function: `n log n`. */
function join(before: string, token: string): string {
  const isName = /\p{L}{2}$/u.test(before) || /^\p{L}{2}/u.test(token);
  const isBesideWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(token);
  return before + (isName && isBesideWord ? ' ' : '') + token;
}

/** A formula with more is no part of a sentence. Judgement. */
const maximumTokens = 500;
/** Levels of MathML that are read, so that this may recurse. Judgement. */
const maximumDepth = 50;

/** Returns the tokens of a formula that stands in one line, otherwise undefined. */
function lineOf(element: Element, depth = 0): string[] | undefined {
  if (!linear.has(element.localName) || depth > maximumDepth) return undefined;
  const children = [...element.children].filter(({ localName }) => !/^annotation/.test(localName));
  if (children.length === 0) return [tidy(element.textContent ?? '')];
  const tokens: string[] = [];
  for (const child of children) {
    const line = lineOf(child, depth + 1);
    if (!line) return undefined;
    // Not spread: a call takes some ten thousand arguments at most.
    for (const token of line) tokens.push(token);
  }
  return tokens;
}

function texOf(math: Element): string {
  const annotation = math.querySelector('annotation[encoding="application/x-tex"]');
  return math.getAttribute('alttext') ?? annotation?.textContent ?? '';
}

/** Returns simple TeX without its signs: `$x_{1}$` → `x_1`, `F_{n+1}`; a gap for commands. */
function texAsText(tex: string): string {
  const plain = tidy(
    tex.replace(/^\{?\\(?:displaystyle|textstyle)\s?(.*?)\}?$|^\$+(.*?)\$+$/s, '$1$2'),
  ).replace(/\{(\w)\}/g, '$1');
  return plain === '' || plain.includes('\\') ? gap : plain;
}
