// What is true of every summary of every page. The text of the page is read here by other means than the extraction's.
import { expect } from 'vitest';
import type { Ranking } from '../../src/engine/model.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import { readUnclobbered } from '../../src/page/dom-clobbering.ts';
import { tidy } from '../../src/page/text.ts';

/** Elements whose text is not part of the sentence around them. */
const unread =
  'audio,button,canvas,embed,iframe,noscript,object,script,select,style,template,textarea,video,svg,math,[hidden],[style^="display:none"],details:not([open]),dialog:not([open])';

/** Returns all text of the page in its order, without white space, so that blocks and inline elements are joined alike. */
export function visibleCharacters(document: Document): string {
  const copy = rootOf(document).cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(unread)) element.remove();
  return withoutWhiteSpace(copy.textContent ?? '');
}

/** Returns the root element, also of a page with a form named `documentElement`. */
export const rootOf = (document: Document): Element => readUnclobbered(document, 'documentElement');

const withoutWhiteSpace = (text: string): string => tidy(text).replace(/\s/g, '');

/** Every sentence of every length is in the text, in its order. A longer summary contains the shorter one. */
export function expectVerbatimSummaries(ranking: Ranking, text: string): void {
  let shorter: readonly string[] = [];
  for (const count of [1, 3, 12, ranking.ranked.length]) {
    const sentences = pick(ranking, { kind: 'sentences', count }).sentences.map((sentence) => sentence.text);
    let position = 0;
    for (const sentence of sentences) {
      const characters = withoutWhiteSpace(sentence);
      const match = text.indexOf(characters, position);
      if (match < 0) throw new Error(`not in the page, or not in its order: ${JSON.stringify(sentence)}`);
      position = match + characters.length;
    }
    expect(sentences).toEqual(expect.arrayContaining([...shorter]));
    shorter = sentences;
  }
}
