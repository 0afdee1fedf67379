// Drops notes below the text: list items and paragraphs that end with an arrow back to their mark in the text.
import type { Block } from '../block.ts';

/** An arrow, also as an emoji. */
const arrow = /^\s*[↩↑⤴⏎↵⮐]\ufe0e?\ufe0f?\s*$/u;

/** Characters; a longer list item is a part of a page. Judgement. */
const maximumLength = 1500;

export function dropFootnotes(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ element }) => !isNote(element.closest('li') ?? element.closest('p') ?? element));
}

function isNote(element: Element): boolean {
  if (element.textContent!.length > maximumLength) return false;
  return [...element.querySelectorAll('a[href^="#"]')].some(({ textContent }) =>
    arrow.test(textContent ?? ''),
  );
}
