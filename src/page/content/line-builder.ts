// Collects pieces of text into lines; each line becomes a block. For each line it tracks how much is linked and which
// element is the innermost around all of it.
import { gap } from '../../engine/text/gap.ts';
import { tidy } from '../text.ts';
import type { Block } from './block.ts';
import { kindOf } from './paragraph-kind.ts';
import { isMarkedAsCode, type PreformattedParagraph, preformattedParagraphs } from './preformatted.ts';

/** A single first letter, except the English and Italian words `A`, `I` and `O`. */
const dropCap = /^\s*["“„«'‘]?[^\P{Lu}AIO]\s*$/u;
/** Ornaments, quotation marks and gaps are no content. */
const content = /[\p{L}\p{N}]|(?!\ufffc)\p{S}/u;
const dropCapName = /drop-?cap|first-?letter|lettrine/i;

export class LineBuilder {
  readonly blocks: Block[] = [];
  /** Footnote marks that only the other marks of the text tell. */
  readonly marks: ReadonlySet<Element>;
  readonly #root: Element;
  /** Whether each `pre` is marked as code. Kept, because a `pre` may have a block for each of its lines. */
  readonly #codeElements = new Map<Element, boolean>();
  #text = '';
  #linkedLength = 0;
  #element: Element | null = null;
  /** The line is only a drop cap: the next piece continues its word. */
  #isDropCap = false;

  constructor(root: Element, marks: ReadonlySet<Element> = new Set()) {
    this.#root = root;
    this.marks = marks;
  }

  /** The current line, not tidied. */
  get text(): string {
    return this.#text;
  }

  add(piece: string, parent: Element, isLink: boolean) {
    this.#text += this.#isDropCap ? piece.trimStart() : piece;
    this.#isDropCap = false;
    const length = tidy(piece).length;
    if (length === 0) return;
    if (isLink) this.#linkedLength += length;
    this.#element ??= parent;
    while (!this.#element.contains(parent)) this.#element = this.#element.parentElement ?? this.#root;
  }

  /** No sentence goes on from one cell of a row to the next. */
  startCell({ tagName, textContent }: Element) {
    const isNext = tagName === 'TD' && /\p{L}/u.test(this.#text) && content.test(textContent ?? '');
    this.#text += isNext ? ` ${gap} ` : ' ';
  }

  /** To be called after the content of an inline element. */
  endInline({ className }: Element) {
    this.#isDropCap = dropCapName.test(className) && dropCap.test(this.#text);
  }

  /** Ends the line. Makes no block if it has no content. */
  end() {
    const element = this.#element;
    if (element) this.#addBlocks(element);
    this.#text = '';
    this.#linkedLength = 0;
    this.#element = null;
  }

  #addBlocks(element: Element) {
    const pre = element.closest('pre');
    const paragraphs = pre ? this.#readPreformatted(pre) : [{ text: this.#text, isCode: false }];
    const shown = paragraphs
      .map(({ text, isCode }) => ({ text: tidy(text), isCode }))
      .filter(({ text }) => content.test(text));
    const length = shown.reduce((sum, { text }) => sum + text.length, 0);
    const linked = Math.min(1, this.#linkedLength / length);
    for (const { text, isCode } of shown)
      this.blocks.push({ element, text, kind: isCode ? 'code' : kindOf(element, text), linked });
  }

  #readPreformatted(pre: Element): readonly PreformattedParagraph[] {
    const isMarked = this.#codeElements.get(pre) ?? isMarkedAsCode(pre);
    this.#codeElements.set(pre, isMarked);
    return isMarked ? [{ text: this.#text, isCode: true }] : preformattedParagraphs(this.#text);
  }
}
