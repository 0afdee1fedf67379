// Paragraph → Sentence[]. Every run of sentence terminals (Unicode, every script) is a place where a sentence may end;
// named rules, tried in order, say where it does not. No Intl.Segmenter: its data differ between engines and versions,
// and its pass takes longer than ours. The stance: better joined than wrongly split.
import { endsSentence } from './boundaries.ts';
import { itemStarts } from './enumeration.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import type { Paragraph, Sentence } from './model.ts';
import { phrases } from './phrases.ts';

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
  return pieces(text, grammar)
    .flatMap(phrases)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function pieces(text: string, grammar: Grammar): string[] {
  const found: string[] = [];
  let start = 0;
  const cut = (end: number) => {
    if (end > start) found.push(text.slice(start, end));
    start = end;
  };
  const items = itemStarts(text);
  for (const { index: at, 0: whole, groups } of text.matchAll(grammar.marks)) {
    while (items.length > 0 && items[0]! <= at) cut(items.shift()!);
    const { mark, close, gap, line } = groups as Record<string, string>;
    const end = at + whole.length;
    if (line !== undefined) {
      if (!isWrapped(text[at - 1], line)) cut(end);
    } else if (endsSentence({ text, start, at, end, mark: mark!, close: close!, gap: gap!, grammar }))
      cut(end);
  }
  for (const item of items) cut(item);
  cut(text.length);
  return found;
}

/** A break after a blank only wraps the line, as in format=flowed mail (RFC 3676). */
const isWrapped = (before: string | undefined, line: string) =>
  before === ' ' && line.split('\n').length === 2;
