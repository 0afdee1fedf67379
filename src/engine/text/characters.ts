// Classifies characters for word segmentation. The class of each UTF-16 unit is cached in a table: every unit of an
// article is looked up several times, and a regular expression would take several times as long.

// Bit flags; plain constants, which compilers inline.
export const letter = 1;
export const mark = 2;
export const digit = 4;
/** A character of a script that puts no space between words. */
export const unspaced = 8;
export const apostrophe = 16;
export const other = 32;
/** A number of any script, in addition to its class. */
export const numeral = 64;
/** An upper-case letter, in addition to `letter`. */
export const capital = 128;

const startsUnspacedWord =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Returns true if the first character belongs to a script that puts no space between words. */
export const startsUnspaced = (text: string): boolean => text !== '' && (kindAt(text, 0) & unspaced) !== 0;

/**
 * Tells whether a character is the mark before the last letter of a Hebrew abbreviation: ד״ר. Most texts have a quotation
 * mark in its place, which then stands between two Hebrew letters.
 */
export const isGershayim = (text: string, at: number): boolean =>
  /["״]/.test(text[at] ?? '') && isHebrew(text, at - 1) && isHebrew(text, at + 1);

const isHebrew = (text: string, at: number): boolean => /[\u05d0-\u05ea]/.test(text[at] ?? '');

/** The class of each UTF-16 unit. 0 until it is first met, and for surrogates, which depend on their other half. */
const kinds = new Uint8Array(0x10000);

/** Returns the flags of the character at an offset. Both halves of a surrogate pair give the same flags. */
export const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] || classify(text, at);

/** Each unit as `foldCase` maps it. 0 until it is first met, and for surrogates. */
const foldedUnits = new Uint16Array(0x10000);

/** Returns the text in the form in which words are compared: lower case, one i, one sigma, one apostrophe; same length. */
export const foldCase = (text: string): string =>
  text.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ').replaceAll('’', "'");

/** Returns the case-folded unit at an offset. `kindAt` must have been called for that unit before. */
export function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return foldedUnits[unit] || (isSurrogate(unit) ? foldedHalf(text, at) : unit);
}

/** Returns the case-folded half of a surrogate pair. Some scripts with two cases are beyond U+FFFF, such as Adlam. */
function foldedHalf(text: string, at: number): number {
  const start = isSecondHalf(text, at) ? at - 1 : at;
  return foldCase(text.slice(start, start + sizeAt(text, start))).charCodeAt(at - start);
}

function classify(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const character = String.fromCodePoint(text.codePointAt(isSecondHalf(text, at) ? at - 1 : at)!);
  const kind = kindOf(character);
  if (!isSurrogate(unit)) {
    kinds[unit] = kind;
    foldedUnits[unit] = foldCase(character).charCodeAt(0);
  }
  return kind;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isSurrogate = (unit: number): boolean => isHighSurrogate(unit) || isLowSurrogate(unit);

const isSecondHalf = (text: string, at: number): boolean =>
  isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1));

/** Returns the number of UTF-16 units of the character at an offset. */
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
