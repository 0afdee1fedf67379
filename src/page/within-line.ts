// Tells whether an element is part of a line of text. Nothing within a line is furniture, whatever its name: without it,
// the sentence is not what the reader sees.

const inlineTags = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BUTTON CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
);

/** True if the line of the inline element, or of an inline element around it, has text outside of all inline elements. */
export function isWithinLine(element: Element): boolean {
  for (let at: Element | null = element; at && isInline(at); at = at.parentElement)
    if (hasTextBeside(at, 'previousSibling') || hasTextBeside(at, 'nextSibling')) return true;
  return false;
}

/** Nodes. A menu path has three between two words, and highlighted code has thousands. Judgement. */
const maximumDistance = 6;

/** Inline elements and signs may stand between: “File → Open”. */
function hasTextBeside(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let at = element[side];
  for (let distance = 1; at && distance < maximumDistance; distance++, at = at[side]) {
    if (/[\p{L}\p{N}]/u.test(textOf(at))) return true;
    if (at.nodeType === 1 && !isInline(at as Element)) return false;
  }
  return false;
}

const isInline = ({ tagName }: Element): boolean => inlineTags.has(tagName);

/** True if a sentence begins before the element and goes on after it. */
export function isWithinSentence({ previousSibling, nextSibling }: Element): boolean {
  return (
    /[\p{L}\p{N},;]\s*$/u.test(textOf(previousSibling)) &&
    /^[\s"“”»’)]*[\p{L}\p{N},;.]/u.test(textOf(nextSibling))
  );
}

const textOf = (node: Node | null): string => (node?.nodeType === 3 ? (node.nodeValue ?? '') : '');
