// Element → blocks: the text of each leaf block, split where the reader sees a new line. (`textContent` would join the
// last word of a paragraph with the first of the next.) Footnote marks, notes and tools within a line are left out.

import { formulaText, isFormula } from '../formula-text.ts';
import { isWithinLine } from '../within-line.ts';
import type { Block } from './block.ts';
import { countedMarks, isFootnoteMark } from './footnote-marks.ts';
import { LineBuilder } from './line-builder.ts';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
/** Scripts and styles, which a selection and a marked article contain, and pronunciations above a line. */
const unreadTags = new Set(['NOSCRIPT', 'RP', 'RT', 'SCRIPT', 'STYLE']);
/** Text for screen readers and tools of a heading. */
const toolName = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|mw-editsection|headerlink)(?:\s|$)/;
/** Notes beside the text or below the page, which stand within a line of the source. */
const noteName =
  /(?:^|[\s_-])(?:side-?note|margin-?note|ltx_note|(?:foot-?note|fn)-?(?:content|text|body|popup|tooltip))(?:\s|$)/i;
/** A note in small print that begins with its mark. */
const smallNote = /^\s*[*†‡§]\s?\p{L}/u;
/** Boxes that open at the pointer. */
const popupName = /(?:tool-?tip|roll-?over|pop-?over|hover-?card)[\w-]{0,20}(?:text|content|block)\b/i;

/** The name before a time code in brackets. */
const speaker = /^\s*(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}$/u;
/** The time code of a transcript. A time of day has no seconds, and that of a race has hours of one digit. */
const timeCode = /^\s*(?:\d\d:\d\d:\d\d|[[(](?:\d{1,2}:)?\d{1,2}:\d\d[\])])\s*$/;

export function blocks(root: Element): Block[] {
  const line = new LineBuilder(root, countedMarks(root));
  readChildren(root, false, line);
  line.end();
  return joinSplitLines(line.blocks);
}

function readChildren(parent: Element, isLink: boolean, line: LineBuilder) {
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) line.add(child.nodeValue ?? '', parent, isLink);
    else if (child.nodeType === 1) readElement(child as Element, isLink, line);
  }
}

function readElement(element: Element, isLink: boolean, line: LineBuilder) {
  switch (classify(element, line)) {
    case 'skipped':
      return;
    case 'line-break':
    case 'time-code':
      line.end();
      return;
    case 'block':
      line.end();
      readChildren(element, isLink, line);
      line.end();
      return;
    case 'cell':
      // The cells of a row form one line.
      line.startCell(element);
      break;
    case 'letter':
      line.add(element.getAttribute('alt')!, element.parentElement!, isLink);
      return;
    case 'formula':
      line.add(formulaText(element), element.parentElement!, isLink);
      return;
    case 'inline':
      break;
  }
  readChildren(element, isLink || element.tagName === 'A', line);
  line.endInline(element);
}

type ElementRole =
  | 'skipped'
  | 'line-break'
  | 'block'
  | 'cell'
  | 'letter'
  | 'time-code'
  | 'formula'
  | 'inline';

function classify(element: Element, { text: textBefore, marks }: LineBuilder): ElementRole {
  const { tagName } = element;
  if (marks.has(element) || isPermalink(element)) return 'skipped';
  const mayBeFootnoteMark = tagName === 'SUP' || tagName === 'A';
  if (mayBeFootnoteMark ? isFootnoteMark(element, textBefore) : isUnread(element)) return 'skipped';
  if (isTimeCode(element)) {
    if (textBefore.trim() === '') return 'skipped';
    if (speaker.test(textBefore) && startsSpeech(element)) return 'time-code';
  }
  if (tagName === 'BR') return 'line-break';
  if (isFirstLetter(element, textBefore)) return 'letter';
  if (isFormula(element)) return 'formula';
  if (blockTags.has(tagName)) return 'block';
  return tagName === 'TD' || tagName === 'TH' ? 'cell' : 'inline';
}

/** The sign beside a heading or term that links to it: ¶, #. */
function isPermalink(element: Element): boolean {
  return (
    element.tagName === 'A' &&
    /^#./.test(element.getAttribute('href') ?? '') &&
    /^[^\p{L}\p{N}]+$/u.test(element.textContent ?? '') &&
    element.closest('h1, h2, h3, h4, h5, h6, dt') !== null
  );
}

/** A picture of the letter that the text goes on from. */
function isFirstLetter(element: Element, textBefore: string): boolean {
  return (
    element.tagName === 'IMG' &&
    textBefore.trim() === '' &&
    /^\p{Lu}$/u.test(element.getAttribute('alt') ?? '') &&
    /^\p{Ll}/u.test(element.nextSibling?.textContent ?? '')
  );
}

/** A time in brackets within a sentence goes on in small letters. */
function startsSpeech({ textContent, nextSibling }: Element): boolean {
  const after = `${nextSibling?.textContent ?? ''}${nextSibling?.nextSibling?.textContent ?? ''}`;
  return textContent!.includes(')') && /^\s*[^\s\p{Ll}]/u.test(after);
}

/** Followed by the words that were said then. */
function isTimeCode({ tagName, textContent, nextSibling, childElementCount }: Element): boolean {
  const mayBe = !blockTags.has(tagName) && !/^T[DH]$/.test(tagName) && childElementCount <= 1;
  return mayBe && nextSibling !== null && timeCode.test(textContent ?? '');
}

function isUnread(element: Element): boolean {
  const { tagName, className } = element;
  return (
    unreadTags.has(tagName) ||
    (tagName === 'SMALL' && smallNote.test(element.textContent ?? '') && isWithinLine(element)) ||
    (className !== '' && (toolName.test(className) || popupName.test(className) || noteName.test(className)))
  );
}

/** Joins a drop cap that is a block of its own, and a line that was broken within a sentence, with the next block. */
function joinSplitLines(lines: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of lines) {
    const before = joined.at(-1);
    if (before && isDropCap(before, block))
      joined[joined.length - 1] = { ...block, text: before.text + block.text };
    else if (before && isBrokenLine(before, block))
      joined[joined.length - 1] = { ...block, text: `${before.text} ${block.text}` };
    else joined.push(block);
  }
  return joined;
}

const startsInLowerCase = /^\p{Ll}/u;

function isDropCap(before: Block, { text }: Block): boolean {
  return /^["“„«'‘]?\p{Lu}$/u.test(before.text) && startsInLowerCase.test(text);
}

function isBrokenLine(before: Block, { element, text, kind }: Block): boolean {
  const isSame = before.element === element && before.kind === kind;
  return isSame && /[\p{L},]$/u.test(before.text) && startsInLowerCase.test(text);
}
