// What must hold of any summary of any page, told from the page by other means than the extraction's.
import { expect } from 'vitest';
import type { Ranking } from '../../src/engine/model.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import { readUnclobbered } from '../../src/page/dom-clobbering.ts';
import { tidy } from '../../src/page/text.ts';

/** Elements whose text is not the reader's; what follows them in a paragraph goes on with what stands before. */
const unread =
  'audio,button,canvas,embed,iframe,noscript,object,script,select,style,template,textarea,video,svg,math,[hidden],[style^="display:none"],details:not([open]),dialog:not([open])';

/** All text of the page in its order, without white space: blocks and inline elements alike are joined up. */
export function letterText(document: Document): string {
  const copy = rootOf(document).cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(unread)) element.remove();
  return packed(copy.textContent ?? '');
}

/** The page may have a form of this name. */
export const rootOf = (document: Document): Element => readUnclobbered(document, 'documentElement');

const packed = (text: string): string => tidy(text).replace(/\s/g, '');

/** Every sentence of every length stands in the text, in its order, and a longer summary contains the shorter one. */
export function expectSummaries(ranking: Ranking, text: string): void {
  let shorter: readonly string[] = [];
  for (const count of [1, 3, 12, ranking.ranked.length]) {
    const sentences = pick(ranking, { kind: 'sentences', count }).sentences.map((sentence) => sentence.text);
    let from = 0;
    for (const sentence of sentences) {
      const wanted = packed(sentence);
      const at = text.indexOf(wanted, from);
      if (at < 0) throw new Error(`not in the page, or not in its order: ${JSON.stringify(sentence)}`);
      from = at + wanted.length;
    }
    expect(sentences).toEqual(expect.arrayContaining([...shorter]));
    shorter = sentences;
  }
}
