// Paragraph → Sentence[]. Every run of sentence terminals is a place where a sentence may end; the rules of
// boundaries.ts say where it does not. Intl.Segmenter is not asked: its data differ between engines, and much of what
// it joins and splits would have to be undone. The stance: better joined than wrongly split.
import { endsSentence, isWrapped } from './boundaries.ts';
import { items } from './enumeration.ts';
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
  const sentences: string[] = [];
  for (const item of items(text)) {
    let start = 0;
    for (const end of ends(item, grammar)) {
      const piece = item.slice(start, end).trim();
      if (piece !== '') sentences.push(...phrases(piece, grammar.connectives));
      start = end;
    }
  }
  return sentences;
}

/** Unicode's sentence terminals in living scripts, and dots that stand for one; not ၊, which parts phrases. */
const terminals = '.!?…‥։؟۔؝؞܀܁܂߹।॥။።፧፨᙮។៕᠃᠉᱾᱿‼‽⁇⁈⁉⸮。．！？｡꯫';
const [plain, terminal, special, opener, closer, lineBreak] = [0, 1, 2, 3, 4, 5];
/** What every character may mean; a table, since every character is looked up. */
const kinds = new Uint8Array(0x10000);
for (const mark of terminals) kinds[mark.charCodeAt(0)] = terminal;
for (const mark of ';:') kinds[mark.charCodeAt(0)] = special;
for (const mark of '([（［') kinds[mark.charCodeAt(0)] = opener;
for (const mark of ')]）］') kinds[mark.charCodeAt(0)] = closer;
kinds['\n'.charCodeAt(0)] = lineBreak;

/**
 * From a terminal on: more of them, what closes with them (brackets, quotes where no letter follows, references like
 * [3], a quote set off by a blank as in French), and white space.
 */
const mark = new RegExp(
  String.raw`(\.(?:[ \u00A0]\.(?![.\p{L}\p{N}]))+|[${terminals};:]+)` +
    String.raw`((?:[\p{Pe}\p{Pf}]|[\p{Pi}"'](?=[\s\p{P}]|$)|\[\d{1,3}\])*(?:\s[»”](?=[\s\p{P}]|$))?)(\s*)`,
  'uy',
);

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
    const kind = kinds[text.charCodeAt(at)];
    if (kind === plain) continue;
    if (kind === opener) open = at;
    else if (kind === closer) open = -1;
    else if (kind === lineBreak) {
      if (!isWrapped(text, at)) cut(at + 1);
    } else if (kind === terminal || grammar.marks.includes(text[at]!)) {
      mark.lastIndex = at;
      const [whole, run, close, gap] = mark.exec(text)!;
      const end = at + whole.length;
      const candidate = { text, start, at, end, mark: run!, close: close!, gap: gap!, open, grammar };
      if (end < text.length && endsSentence(candidate)) cut(end);
      if (close !== '') open = -1;
      at = end - 1;
    }
  }
  cut(text.length);
  return found;
}
