// Tells whether an element is part of a line of text. Nothing within a line is furniture, whatever its name: without it,
// the sentence is not what the reader sees.

const inlineTags = new Set(
  'A ABBR B BDI BDO BIG BUTTON CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
);

/** True if text stands directly beside the inline element, or beside an inline element around it. */
export function isWithinLine(element: Element): boolean {
  for (let at: Element | null = element; at && inlineTags.has(at.tagName); at = at.parentElement)
    if (/[\p{L}\p{N}]/u.test(textOf(at.previousSibling) + textOf(at.nextSibling))) return true;
  return false;
}

/** True if a sentence begins before the element and goes on after it. */
export function isWithinSentence({ previousSibling, nextSibling }: Element): boolean {
  return (
    /[\p{L}\p{N},;]\s*$/u.test(textOf(previousSibling)) &&
    /^[\s"“”»’)]*[\p{L}\p{N},;.]/u.test(textOf(nextSibling))
  );
}

const textOf = (node: Node | null): string => (node?.nodeType === 3 ? (node.nodeValue ?? '') : '');
