// Recognizes hidden parts that the reader can open: closed `details`, panels of tabs and accordions. Stance: a page hides
// menus, share boxes and comments in the same way, so a part is read only if it has prose, few links, and no name or tag
// of furniture.
import { endMarks } from '../../engine/text/end-marks.ts';
import { readAttribute, readUnclobbered } from '../dom-clobbering.ts';
import { hasFurnitureName } from '../furniture-names.ts';
import { tidy } from '../text.ts';

/** Characters; answers are longer, labels shorter. Judgement. */
const minimumLength = 80;
/** Share of the text that is inside links. Judgement. */
const maximumLinkedShare = 0.3;
/** The marks of Latin stand within numbers and addresses too, so they need a word before them. */
const sentenceEnd = new RegExp(
  `[\\p{L}\\p{N})"”]{2}[.!?…]["”’»)]*(?=\\s|$|\\p{Lu})|(?![.!?…])[${endMarks}]|[\\p{sc=Thai}\\p{sc=Lao}]{60}`,
  'u',
);

const panelTags = new Set('article dd details div main section'.split(' '));
const aroundFurniture =
  'nav, header, footer, aside, form, dialog, [role="navigation"], [role="dialog"], [role="menu"], [aria-modal="true"]';

/** Returns a function that is to be asked about hidden elements only. */
export function closedPartsIn(document: Document): (element: Element) => boolean {
  const controls = readUnclobbered(document, 'querySelectorAll').call(document, '[aria-controls]');
  const controlled = new Set(
    [...controls].flatMap((control) => readAttribute(control, 'aria-controls')!.split(/\s+/)),
  );
  const isPanel = (element: Element, tag: string) =>
    tag === 'details' ||
    controlled.has(readAttribute(element, 'id') ?? '') ||
    readAttribute(element, 'role') === 'tabpanel' ||
    isStreamed(element);
  return (element) => {
    const tag = readUnclobbered(element, 'localName');
    return panelTags.has(tag) && isPanel(element, tag) && hasProse(element) && !isWithinFurniture(element);
  };
}

/** React sends parts of a page hidden at its end; a script of the page moves them to their place. */
function isStreamed(element: Element): boolean {
  const id = readAttribute(element, 'id') ?? '';
  return /^S:[\da-f]+$/.test(id) && readUnclobbered(element, 'parentElement')?.localName === 'body';
}

function hasProse(element: Element): boolean {
  const text = tidy(element.textContent ?? '');
  if (text.length < minimumLength || !sentenceEnd.test(text)) return false;
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, { textContent }) => sum + tidy(textContent ?? '').length, 0);
  return linked < maximumLinkedShare * text.length;
}

function isWithinFurniture(element: Element): boolean {
  if (element.closest(aroundFurniture)) return true;
  for (let at: Element | null = element; at && !/^(?:article|body|main)$/.test(at.localName); ) {
    if (hasFurnitureName(at)) return true;
    at = at.parentElement;
  }
  return false;
}
