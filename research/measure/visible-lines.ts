// Element → the lines of its text, by nothing but tags. What other extractors return is read by this, so that no rule of
// ours helps or harms them.

const blockTags = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
  H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR
  UL`.split(/\s+/),
);
const unreadTags = new Set(['NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

/** Returns the lines that are not blank, with single blanks. The cells of a table row form one line. */
export function linesOf(root: Element): string[] {
  const pieces: string[] = [];
  addText(root, pieces);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Parses HTML into a document of its own, in which nothing runs or loads. */
export function linesOfHtml(html: string, { implementation }: Document): string[] {
  const { body } = implementation.createHTMLDocument();
  body.innerHTML = html;
  return linesOf(body);
}

function addText(parent: Element, pieces: string[]) {
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) pieces.push((child.nodeValue ?? '').replaceAll('\n', ' '));
    else if (child.nodeType === 1) addElement(child as Element, pieces);
  }
}

function addElement(element: Element, pieces: string[]) {
  const { tagName } = element;
  if (unreadTags.has(tagName)) return;
  const separator = blockTags.has(tagName) ? '\n' : tagName === 'TD' || tagName === 'TH' ? ' ' : '';
  pieces.push(separator);
  addText(element, pieces);
  pieces.push(separator);
}
