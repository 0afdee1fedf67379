// What may end a sentence, in every script: single characters first, then all that belongs to one end.

/** Unicode's sentence terminals in living scripts, and dots that stand for one; not ၊, which parts phrases. */
const always = '.!?…‥։؟۔؝؞܀܁܂߹।॥။።፧፨᙮។៕᠃᠉᱾᱿‼‽⁇⁈⁉⸮⸼。꓿！．？｡꯫';
/** These do in some languages. */
const sometimes = ';:';

// Plain numbers, which compilers put where they are used.
export const terminal = 1;
export const perhaps = 2;
export const opener = 3;
export const closer = 4;
export const lineBreak = 5;

/** The kind of every UTF-16 unit, 0 for most: a table, since every unit of a text is looked up. */
export const kinds = new Uint8Array(0x10000);
for (const [characters, value] of [
  [always, terminal],
  [sometimes, perhaps],
  ['([（［', opener],
  [')]）］', closer],
  ['\n', lineBreak],
] as const)
  for (const character of characters) kinds[character.charCodeAt(0)] = value;

/** A possible end of a sentence. */
export interface Ending {
  /** The terminals: one, or a run. */
  readonly mark: string;
  /** Quotes, brackets and references that close with it. */
  readonly close: string;
  /** White space. */
  readonly gap: string;
  /** Where what follows starts. */
  readonly end: number;
}

const ending = new RegExp(
  // One mark, or a run with or without blanks: ?! and . . . and ! …
  String.raw`([${always}${sometimes}]+(?:[ \u00A0](?:[.!?]+|…)(?=[\s\p{Pe}\p{Pf}"]|$))*)` +
    // A quote before a letter would open; « » are set off by blanks in French, references like [3] by a blank or none.
    String.raw`((?:[\p{Pe}\p{Pf}]|[\p{Pi}"'\u0060](?=[\s\p{P}]|$)|\s?\[\d{1,3}\])*(?:\s[»”](?=[\s\p{P}]|$))?)(\s*)`,
  'uy',
);
/** Capitals and small letters of ASCII: what mostly follows, and never belongs to an ending. */
const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** The ending whose first terminal is at a place. */
export function endingAt(text: string, at: number): Ending {
  if (text.charCodeAt(at + 1) === 0x20 && isLetter(text.charCodeAt(at + 2)))
    return { mark: text[at]!, close: '', gap: ' ', end: at + 2 };
  ending.lastIndex = at;
  const [whole, mark, close, gap] = ending.exec(text)!;
  return { mark: mark!, close: close!, gap: gap!, end: at + whole.length };
}
