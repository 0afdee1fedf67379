// What a character is to the words of a text. A table by UTF-16 unit, filled as units are met: every unit of an article
// is looked up several times, and a pattern would take several times as long, above all the first time.

// Plain numbers, which compilers put where they are used.
export const letter = 1;
export const mark = 2;
export const digit = 4;
/** Of a script that puts no space between words. */
export const unspaced = 8;
export const apostrophe = 16;
export const other = 32;
/** Of any script, beside its kind. */
export const numeral = 64;
export const capital = 128;

const startsUnspacedWord =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Starts with a character of a script that puts no space between words. */
export const startsUnspaced = (text: string): boolean => text !== '' && (kindAt(text, 0) & unspaced) !== 0;

/** Zero until met, and for surrogates, which say nothing by themselves. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at a place of a text, for both units of one that has two. */
export const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] || learn(text, at);

/** What a unit is in `foldCase`; zero until met, and for surrogates. */
const folded = new Uint16Array(0x10000);

/** A text as its words are compared: in lower case, with one i, one sigma and one apostrophe. Its length stays. */
export const foldCase = (text: string): string =>
  text.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ').replaceAll('’', "'");

/** The unit at a place as it is in `foldCase`, if its kind was asked for before. */
export function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return folded[unit] || unit;
}

function learn(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const start = unit >= 0xdc00 && unit <= 0xdfff && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
  const character = String.fromCodePoint(text.codePointAt(start)!);
  const kind = kindOf(character);
  if (!isSurrogate) {
    kinds[unit] = kind;
    folded[unit] = foldCase(character).charCodeAt(0);
  }
  return kind;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** UTF-16 units of the character that starts at a place. */
export const sizeAt = (text: string, at: number): 1 | 2 => (text.codePointAt(at)! > 0xffff ? 2 : 1);

function kindOf(character: string): number {
  const number = /\p{N}/u.test(character) ? numeral : 0;
  if (startsUnspacedWord.test(character)) return unspaced | number;
  if (/\p{Lu}/u.test(character)) return letter | capital;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return mark;
  if (number) return digit | number;
  return /['’]/.test(character) ? apostrophe : other;
}
