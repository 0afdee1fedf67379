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
  const isNoteOnce = memoize(isNote);
  return blocks.filter(
    (block) =>
      !numbered.has(block) &&
      !isNoteOnce(block.element.closest('li') ?? block.element.closest('p') ?? block.element),
  );
}

/** Many blocks may be of one element: lines of a paragraph, items of a list. */
function memoize<Result>(compute: (element: Element) => Result): (element: Element) => Result {
  const known = new Map<Element, Result>();
  return (element) => {
    if (!known.has(element)) known.set(element, compute(element));
    return known.get(element)!;
  };
}

/** Returns the blocks at the end that count from 1, if the text before them has a superscript number for each. */
function numberedNotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const numbers = numbersOf(blocks);
  const last = blocks.findLastIndex((block, index) => numbers[index]! > 0 || isProse(block));
  const start = numbers.lastIndexOf(1, last);
  const notes = start < 0 ? [] : blocks.slice(start, last + 1);
  const marks = new Set(blocks.slice(0, Math.max(0, start)).flatMap(marksIn));
  const areNotes =
    notes.length >= minimumNumbered &&
    notes.every((_, index) => numbers[start + index] === index + 1 && marks.has(index + 1));
  return new Set(areNotes ? notes : []);
}

/** Returns the superscript numbers of a block, and those in square brackets. */
function marksIn({ element, text }: Block): number[] {
  const superscript = [...element.querySelectorAll('sup')].map(({ textContent }) => textContent ?? '');
  const bracketed = text.match(/\[\d{1,3}\]/g) ?? [];
  return [...superscript, ...bracketed].map((mark) => Number(/^\[?(\d{1,3})\]?$/.exec(mark)?.[1] ?? 0));
}

/** Returns the numbers that the blocks begin with, or those of their list items; 0 for a block that has none. */
function numbersOf(blocks: readonly Block[]): number[] {
  const itemsOf = memoize((list) => new Map([...list.children].map((item, index) => [item, index + 1])));
  return blocks.map(({ element, text }) => {
    const written = /^[[(]?(\d{1,3})(?:[\])]\.?|\.|:)?\s/.exec(text)?.[1];
    if (written) return Number(written);
    const item = element.closest('li');
    const list = item?.parentElement;
    return item && list?.tagName === 'OL' ? itemsOf(list).get(item)! : 0;
  });
}

function isNote(element: Element): boolean {
  if (element.textContent!.length > maximumLength) return false;
  return [...element.querySelectorAll('a[href^="#"]')].some(({ textContent }) =>
    arrow.test(textContent ?? ''),
  );
}
