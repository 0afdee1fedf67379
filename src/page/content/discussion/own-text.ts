// A post → its own text: without quotes of other posts, signatures and notes of the system.
import { hyphenatedNames } from '../../class-and-id.ts';
import { letters } from '../../text.ts';
import { isWithinLine } from '../../within-line.ts';
import type { Post } from './post.ts';

const notOwn =
  /-(?:sig|signatures?|[a-z]*edit(?:ed)?(?:-by)?|user-?(?:card|info)|vote[a-z]*|reactions?|attachments?|attach-?box)(?=-)/;
const quote = 'aside, blockquote, div, figure, section, table, td';
/** Letters of a text without the name of a quote; a shorter one may be in an earlier post by chance. Judgement. */
const minimumRepeated = 40;
/** Letters. Judgement: “Originally posted by” and a name. */
const maximumLabel = 50;
/** Software of forums gives a name to quotes of posts; a quote of anything else is a plain `blockquote`. */
const quoteName = /quote/i;
/** What opens a signature in the text of mails and old forums. */
const signatureLine = /^\s*(?:_{4,}|--)\s*$/;

/** Returns a function that copies the text of a post. `posts` are all of the page, in its order. */
export function ownText(posts: readonly Post[]): (post: Post) => Element {
  const copies = new Map<Post, Element>();
  let earlier = '';
  for (const post of posts) {
    const copy = copyChildren(post.body);
    removeQuotes(copy, earlier);
    removeSignature(copy);
    for (const element of copy.querySelectorAll('*'))
      if (notOwn.test(hyphenatedNames(element)) && !isWithinLine(element)) element.remove();
    earlier += letters(copy.textContent!);
    copies.set(post, copy);
  }
  removeRepeatedEnds([...copies.values()]);
  return (post) => copies.get(post)!;
}

/** The children only: the element itself may be a list item or a `blockquote`, which the text is not. */
function copyChildren(body: Element): Element {
  const copy = body.ownerDocument.createElement('div');
  for (const child of body.childNodes) copy.append(child.cloneNode(true));
  return copy;
}

function removeQuotes(copy: Element, earlier: string) {
  for (const element of copy.querySelectorAll(quote)) {
    const isBlockquote = element.tagName === 'BLOCKQUOTE';
    const isNamed =
      quoteName.test(element.className) || (isBlockquote && element.querySelector('cite') !== null);
    const text = letters(element.textContent!);
    const isRepeated = earlier.includes(text) && (isBlockquote || text.length >= minimumRepeated);
    if (isNamed || isRepeated) withLabel(element, copy).remove();
  }
}

/** Returns the element around a quote and the short label above it, such as “Quote:”; else the quote. */
function withLabel(element: Element, copy: Element): Element {
  const { parentElement } = element;
  if (!parentElement || parentElement === copy) return element;
  const text = letters(element.textContent!);
  const around = letters(parentElement.textContent!);
  const isLabelled = around.endsWith(text) && around.length <= text.length + maximumLabel;
  return isLabelled ? withLabel(parentElement, copy) : element;
}

function removeSignature(copy: Element) {
  const texts = copy.ownerDocument.createTreeWalker(copy, 4);
  while (texts.nextNode()) {
    if (!signatureLine.test(texts.currentNode.nodeValue!)) continue;
    const rest = copy.ownerDocument.createRange();
    rest.setStartBefore(texts.currentNode);
    rest.setEndAfter(copy.lastChild!);
    rest.deleteContents();
    return;
  }
}

/** A last paragraph that other posts end with, too, is a signature. */
function removeRepeatedEnds(copies: readonly Element[]) {
  const ends = copies.map(({ lastElementChild }) => letters(lastElementChild?.textContent ?? ''));
  copies.forEach(({ lastElementChild, childElementCount }, index) => {
    const isRepeated = ends.some((end, other) => other !== index && end !== '' && end === ends[index]);
    if (isRepeated && childElementCount > 1) lastElementChild!.remove();
  });
}
