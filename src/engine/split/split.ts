// Paragraph[] → Sentence[]. Every sentence terminal is a place where a sentence may end (terminals.ts); rules decide
// where it does not (boundary-rules.ts). The stance: better joined than wrongly split. Intl.Segmenter is not used: its
// data differs between browsers, and most of its decisions would have to be corrected.

import type { Paragraph, Sentence } from '../model.ts';
import { gap } from '../text/gap.ts';
import { endsSentence } from './boundary-rules.ts';
import { type LanguageRules, rulesFor } from './language-rules.ts';
import { splitListItems } from './list-items.ts';
import { findTerminals } from './terminals.ts';
import { splitThaiPhrases } from './thai-phrases.ts';

/**
 * Returns the sentences of all paragraphs in reading order. Headings have none, because a summary never picks them.
 * Sentences with a gap and program code are left out, but counted: the next sentence may refer to them.
 */
export function split(paragraphs: readonly Paragraph[], language: string): Sentence[] {
  return paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ text, order, term, kind }) =>
      (kind === 'code' ? [gap] : splitText(text, language)).map((sentence, index) => ({
        text: sentence,
        paragraph: order,
        ...(term && index === 0 && !names(sentence, term) && { lacksTerm: true as const }),
      })),
    )
    .map((sentence, order) => ({ ...sentence, order }))
    .filter(({ text }) => !text.includes(gap));
}

const names = (sentence: string, term: string): boolean =>
  sentence.toLowerCase().includes(term.toLowerCase());

/**
 * Returns the sentences of one paragraph, in order. Each is a trimmed, non-empty substring of the paragraph; together
 * they are the paragraph, except for white space around them. `language` is a BCP 47 tag, known or not.
 */
export function splitText(text: string, language: string): string[] {
  const rules = rulesFor(language);
  const sentences: string[] = [];
  for (const item of splitListItems(text.trim())) {
    let start = 0;
    for (const end of sentenceEnds(item, rules)) {
      const sentence = item.slice(start, end).trim();
      if (sentence !== '') sentences.push(...splitThaiPhrases(sentence, rules));
      start = end;
    }
  }
  return sentences;
}

/** Returns the offset after each sentence and the white space that follows it; the last is the length of the text. */
function sentenceEnds(text: string, rules: LanguageRules): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const terminal of findTerminals(text, rules.terminals)) {
    if (terminal.end >= text.length || !endsSentence(text, start, terminal, rules)) continue;
    ends.push(terminal.end);
    start = terminal.end;
  }
  ends.push(text.length);
  return ends;
}
