// Paragraph → Sentence[]. Every run of sentence terminals is a place where a sentence may end; the rules of
// boundaries.ts say where it does not. Intl.Segmenter is not asked: its data differ between engines, and much of what
// it joins and splits would have to be undone. The stance: better joined than wrongly split.

import type { Paragraph, Sentence } from '../model.ts';
import { endsSentence, isWrapped } from './boundary-rules.ts';
import { type Grammar, grammarOf } from './language-rules.ts';
import { items } from './list-items.ts';
import { closer, endingAt, kinds, lineBreak, opener, terminal } from './terminals.ts';
import { phrases } from './thai-phrases.ts';

/** The sentences of all paragraphs in reading order. Headings are never picked, so they give none. */
export function split(paragraphs: readonly Paragraph[], language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { text, kind, order } of paragraphs) {
    if (kind === 'heading') continue;
    for (const piece of splitText(text, language)) {
      sentences.push({ text: piece, paragraph: order, order: sentences.length });
    }
  }
  return sentences;
}

/**
 * The sentences of one paragraph, in order, each a trimmed substring of it that is not empty. Together they are the
 * paragraph, but for white space at its ends and between them.
 */
export function splitText(text: string, language: string): string[] {
  const grammar = grammarOf(language);
  const sentences: string[] = [];
  for (const item of items(text.trim())) {
    let start = 0;
    for (const end of ends(item, grammar)) {
      const piece = item.slice(start, end).trim();
      if (piece !== '') sentences.push(...phrases(piece, grammar.connectives));
      start = end;
    }
  }
  return sentences;
}

/** Where sentences end, in order, each after its white space; the last is the end of the text. */
function ends(text: string, grammar: Grammar): number[] {
  const found: number[] = [];
  let start = 0;
  let open = -1;
  const cut = (end: number) => {
    found.push(end);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = kinds[text.charCodeAt(at)];
    if (unit === 0) continue;
    if (unit === opener) open = at;
    else if (unit === closer) open = -1;
    else if (unit === lineBreak) {
      if (!isWrapped(text, at)) cut(at + 1);
    } else if (unit === terminal || grammar.marks.includes(text[at]!)) {
      const ending = endingAt(text, at);
      if (ending.end < text.length && endsSentence({ text, start, at, ending, open, grammar }))
        cut(ending.end);
      if (ending.close !== '') open = -1;
      at = ending.end - 1;
    }
  }
  cut(text.length);
  return found;
}
