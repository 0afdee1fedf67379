// Element → blocks: the text of each leaf block, split where the reader sees a new line. `textContent` glues them together.

export interface Block {
  readonly element: Element;
  readonly text: string;
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL BR'.split(
    ' ',
  ),
);

export function blocks(root: Element): Block[] {
  const found: Block[] = [];
  let text = '';
  let owner = root;
  const flush = (next: Element) => {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    if (trimmed) found.push({ element: owner, text: trimmed });
    text = '';
    owner = next;
  };
  const walk = (element: Element) => {
    const isBlock = blockTags.has(element.tagName);
    if (isBlock) flush(element);
    for (const child of element.childNodes) {
      if (child.nodeType === 3) text += child.nodeValue;
      else if (child.nodeType === 1) walk(child as Element);
    }
    if (isBlock) flush(element.parentElement ?? root);
  };
  walk(root);
  flush(root);
  return found;
}
