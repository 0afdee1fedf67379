// Drops notes below the text: list items and paragraphs that end with an arrow back to their mark in the text, and the
// last paragraphs or items if they are numbered as the marks in the text are.
import type { Block } from '../block.ts';
import { isProse } from './text-length.ts';

/** An arrow, also as an emoji. */
const arrow = /^\s*[↩↑⤴⏎↵⮐]\ufe0e?\ufe0f?\s*$/u;

/** Characters; a longer list item is a part of a page. Judgement. */
const maximumLength = 1500;

/** Judgement: a single number may stand for something else. */
const minimumNumbered = 2;

export function dropFootnotes(blocks: readonly Block[]): Block[] {
  const numbered = numberedNotes(blocks);
  return blocks.filter(
    (block) =>
      !numbered.has(block) &&
      !isNote(block.element.closest('li') ?? block.element.closest('p') ?? block.element),
  );
}

/** Returns the blocks at the end that count from 1, if the text before them has a superscript number for each. */
function numberedNotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const last = blocks.findLastIndex((block) => numberOf(block) > 0 || isProse(block));
  const start = blocks.findLastIndex((block, index) => index <= last && numberOf(block) === 1);
  const notes = start < 0 ? [] : blocks.slice(start, last + 1);
  const marks = new Set(blocks.slice(0, Math.max(0, start)).flatMap(marksIn));
  const areNotes =
    notes.length >= minimumNumbered &&
    notes.every((note, index) => numberOf(note) === index + 1 && marks.has(index + 1));
  return new Set(areNotes ? notes : []);
}

/** Returns the superscript numbers of a block, and those in square brackets. */
function marksIn({ element, text }: Block): number[] {
  const superscript = [...element.querySelectorAll('sup')].map(({ textContent }) => textContent ?? '');
  const bracketed = text.match(/\[\d{1,3}\]/g) ?? [];
  return [...superscript, ...bracketed].map((mark) => Number(/^\[?(\d{1,3})\]?$/.exec(mark)?.[1] ?? 0));
}

/** Returns the number that the block begins with, or that of its list item; 0 if it has none. */
function numberOf({ element, text }: Block): number {
  const written = /^[[(]?(\d{1,3})(?:[\])]\.?|\.|:)?\s/.exec(text)?.[1];
  if (written) return Number(written);
  const item = element.closest('li');
  const isOrdered = item?.parentElement?.tagName === 'OL';
  return isOrdered ? [...item.parentElement.children].indexOf(item) + 1 : 0;
}

function isNote(element: Element): boolean {
  if (element.textContent!.length > maximumLength) return false;
  return [...element.querySelectorAll('a[href^="#"]')].some(({ textContent }) =>
    arrow.test(textContent ?? ''),
  );
}
