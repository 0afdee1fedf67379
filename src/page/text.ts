// Text as the reader sees it. All text that leaves the page passes through `tidy` (text of the article) or
// `tidyMetadata` (everything else). The text of the article stays verbatim: entities in it are what the page shows.
import { endMarks } from '../engine/text/end-marks.ts';

/**
 * Characters that are not shown: soft hyphen, zero-width space, word joiner, byte-order mark, control characters, and
 * the direction marks that apply until another mark closes them: left open, they would reverse what is shown beside the
 * text. The zero-width joiner and non-joiner stay, because they shape Persian, Indic scripts and emoji; so do single
 * direction marks.
 */
const invisible = /[^\P{Cc}\t-\r]|[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Characters of a sentence without a mark at its end; labels are shorter. Judgement. */
const minimumUnmarked = 60;

/** Tells whether a text is in Thai or Lao, which end a sentence with a space, and is too long for a label. */
export const endsUnmarked = (text: string): boolean =>
  text.length >= minimumUnmarked && /[\p{sc=Thai}\p{sc=Lao}]\P{L}*$/u.test(text.slice(-minimumUnmarked));

const markedSentence = new RegExp(`[${endMarks}:][\\p{Pe}\\p{Pf}"'\\s]*$`, 'u');

/** Labels, bylines and dates do not end as a sentence. */
export function endsSentence(text: string): boolean {
  return markedSentence.test(text) || endsUnmarked(text);
}

/** Returns the text in one line, with single blanks and none at the ends. Idempotent. */
export function tidy(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** The named entities that occur in metadata. */
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};
const entity = /&(?:#(\d{2,6})|#x([\da-f]{2,6})|(amp|apos|gt|lt|nbsp|quot));/gi;

/** Like `tidy`, but also decodes entities once: many pages escape their metadata twice. */
export function tidyMetadata(text: string): string {
  return tidy(text.includes('&') ? text.replace(entity, decodeEntity) : text);
}

function decodeEntity(match: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return namedEntities[name.toLowerCase()]!;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : match;
}

/** Returns the letters and digits in lower case, to compare texts that differ in blanks and punctuation. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
