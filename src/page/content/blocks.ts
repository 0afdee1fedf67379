// Element → blocks: the text of each leaf block, split where the reader sees a new line. `textContent` glues them
// together.
import type { ParagraphKind } from '../../engine/model.ts';
import { tidy } from '../text.ts';

export interface Block {
  /** The innermost element around all of the text. */
  readonly element: Element;
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Share of the text that is inside links, 0 to 1. */
  readonly linked: number;
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
/** A mark that leads to a footnote: [1], *, 12, [citation needed]. A number alone may be an exponent. */
const footnoteMark = /^\s*(?:\[[^\]]{1,40}\]|[([]?(?:\d{1,3}|[a-z]|[*†‡§]+)[)\]]?)\s*$/i;
/** Nothing is raised to a power after the end of a sentence. */
const sentenceEnd = /[.!?…。][\p{Pf}"']*$/u;

/** A first letter that stands apart in the source; `A`, `I` and `O` may be words. */
const dropCap = /^\s*["“„«'‘]?[^\P{Lu}AIO]\s*$/u;
const dropCapName = /drop-?cap|first-?letter|lettrine/i;

/** For programs, as it stands in a selection and in the marked article; and readings above a line. */
const unread = new Set(['NOSCRIPT', 'RP', 'RT', 'SCRIPT', 'STYLE']);
/** What stands within a line but not in its text: tools of a heading, what opens at the pointer. */
const tools = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|mw-editsection|headerlink)(?:\s|$)/;
const opening = /(?:tool-?tip|roll-?over|pop-?over|hover-?card)[\w-]{0,20}(?:text|content|block)\b/i;

export function blocks(root: Element): Block[] {
  const found: Block[] = [];
  let text = '';
  let linked = 0;
  let around: Element | null = null;
  /** The line is a first letter, to be followed by the rest of its word. */
  let isCut = false;
  const flush = () => {
    const line = tidy(text);
    if (line && around) {
      found.push({
        element: around,
        text: line,
        kind: kindOf(around, line),
        linked: Math.min(1, linked / line.length),
      });
    }
    text = '';
    linked = 0;
    around = null;
  };
  const add = (piece: string, within: Element, isLink: boolean) => {
    text += isCut ? piece.trimStart() : piece;
    isCut = false;
    const seen = tidy(piece).length;
    if (isLink) linked += seen;
    if (seen === 0) return;
    around ??= within;
    while (!around.contains(within)) around = around.parentElement ?? root;
  };
  const walk = (element: Element, isLink: boolean) => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) add(child.nodeValue ?? '', element, isLink);
      else if (child.nodeType === 1) {
        const inner = child as Element;
        const name = inner.tagName;
        if (name === 'SUP' || name === 'A' ? isFootnoteMark(inner, text) : isTool(inner)) continue;
        if (name === 'BR') flush();
        else if (blockTags.has(name)) {
          flush();
          walk(inner, isLink);
          flush();
        } else {
          // Cells of a row are read as one line.
          if (name === 'TD' || name === 'TH') text += ' ';
          walk(inner, isLink || name === 'A');
          isCut = dropCapName.test(inner.className) && dropCap.test(text);
        }
      }
    }
  };
  walk(root, false);
  flush();
  return joined(found);
}

const isTool = ({ tagName, className }: Element) =>
  unread.has(tagName) || (className !== '' && (tools.test(className) || opening.test(className)));

function isFootnoteMark(element: Element, before: string): boolean {
  const text = element.textContent ?? '';
  if (!footnoteMark.test(text)) return false;
  if (element.tagName === 'A') return /^#/.test(element.getAttribute('href') ?? '') && /[[\d*†‡§]/.test(text);
  return (
    element.querySelector('a') !== null ||
    element.closest('a') !== null ||
    /[[*†‡§]/.test(text) ||
    (/^\d{1,2}$/.test(text) && sentenceEnd.test(before))
  );
}

/** A line that was broken within a sentence, and a drop cap that stands in a block of its own, belong to what follows. */
function joined(found: readonly Block[]): Block[] {
  const lines: Block[] = [];
  for (const block of found) {
    const before = lines.at(-1);
    const isDropCap = before && /^["“„«'‘]?\p{Lu}$/u.test(before.text) && /^\p{Ll}/u.test(block.text);
    const isBroken =
      before?.element === block.element && /[\p{L},]$/u.test(before.text) && /^\p{Ll}/u.test(block.text);
    if (isDropCap) lines[lines.length - 1] = { ...block, text: before.text + block.text };
    else if (isBroken) lines[lines.length - 1] = { ...block, text: `${before.text} ${block.text}` };
    else lines.push(block);
  }
  return lines;
}

/** Characters; a longer bold paragraph is a lead. */
const longestHeading = 100;

function kindOf(element: Element, text: string): ParagraphKind {
  const around = new Set<string>();
  for (let at: Element | null = element; at; at = at.parentElement)
    around.add(at.getAttribute('role') === 'heading' ? 'H2' : at.tagName);
  const isIn = (tags: string) => tags.split(' ').some((tag) => around.has(tag));
  if (isIn('H1 H2 H3 H4 H5 H6')) return 'heading';
  // A row of several cells has no innermost cell around its text; the cell of a layout table holds paragraphs.
  if (element.tagName === 'TR' || isIn('LI DD')) return 'item';
  if (isIn('BLOCKQUOTE')) return 'quote';
  // The question of an interview, a term before what is said of it, the subheading of a site without headings.
  const isBold = isIn('B STRONG DT') && text.length <= longestHeading && !/[.,;…。]$/.test(text);
  return isBold ? 'heading' : isIn('DT') ? 'item' : 'text';
}
