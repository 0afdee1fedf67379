// Decides whether a block is a heading, a list item, a quote or plain text, by the elements around it.
import type { ParagraphKind } from '../../engine/model.ts';
import { statementMarks } from '../../engine/text/end-marks.ts';

/** Characters; a longer bold paragraph is a standfirst. Judgement. */
const maximumHeadingLength = 100;
/** A heading may end with a question or an exclamation mark. */
const unlikeHeading = new RegExp(`[,;${statementMarks}]$`);

/** `element` is the innermost around all of the block's text. */
export function kindOf(element: Element, text: string): ParagraphKind {
  const tags = tagsAround(element);
  const isWithin = (...names: string[]) => names.some((name) => tags.has(name));
  if (isWithin('H1', 'H2', 'H3', 'H4', 'H5', 'H6')) return 'heading';
  if (isHeadRow(element)) return 'heading';
  // A row with several cells has no innermost cell; the cell of a layout table contains paragraphs.
  if (element.tagName === 'TR' || isWithin('LI', 'DD')) return 'item';
  if (isWithin('BLOCKQUOTE')) return 'quote';
  // The question of an interview, a term before its definition, a subheading without heading tags.
  const isBold = isWithin('B', 'STRONG', 'DT');
  if (isBold && text.length <= maximumHeadingLength && !unlikeHeading.test(text)) return 'heading';
  return isWithin('DT') ? 'item' : 'text';
}

/** The row that names the columns of a table. */
function isHeadRow({ tagName, children }: Element): boolean {
  return tagName === 'TR' && children.length > 1 && [...children].every((cell) => cell.tagName === 'TH');
}

/** Returns the tags of the element and its ancestors; `H2` for an element with the role of a heading. */
function tagsAround(element: Element): Set<string> {
  const tags = new Set<string>();
  for (let at: Element | null = element; at; at = at.parentElement)
    tags.add(at.getAttribute('role') === 'heading' ? 'H2' : at.tagName);
  return tags;
}
