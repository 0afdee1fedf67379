// Finds sentence terminals: every place where a sentence may end, in every script. A single character is looked up
// first; then a pattern takes in all that belongs to the same end, from further marks to the white space.
import { endMarks } from '../text/end-marks.ts';

/** Terminals of some languages only. */
const sometimesTerminal = ';:';

const terminalKind = 1;
const sometimesKind = 2;
const openerKind = 3;
const closerKind = 4;
const lineBreakKind = 5;

/** The kind of each UTF-16 unit, 0 for most. An array, because every unit of a text is looked up. */
const kinds = new Uint8Array(0x10000);
for (const [characters, kind] of [
  [endMarks, terminalKind],
  [sometimesTerminal, sometimesKind],
  ['([（［', openerKind],
  [')]）］', closerKind],
  ['\n', lineBreakKind],
] as const)
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;

/** A place where a sentence may end. Offsets are in UTF-16 units. */
export interface Terminal {
  readonly start: number;
  /** One mark or a run of them; empty for a line break. */
  readonly mark: string;
  /** Quotes, brackets and references that close after the mark. */
  readonly closers: string;
  /** White space. */
  readonly gap: string;
  /** Offset of what follows. */
  readonly end: number;
  /** Offset of the last bracket that is open before the mark, or -1. */
  readonly openBracket: number;
}

const beforeSpaceOrPunctuation = String.raw`(?=[\s\p{P}]|$)`;
const run = `[${endMarks}${sometimesTerminal}]+`;
/** . . . and ! … */
const spacedMark = String.raw`[ \u00A0](?:[.!?]+|…)(?=[\s\p{Pe}\p{Pf}"]|$)`;
const closers = [
  String.raw`[\p{Pe}\p{Pf}]`,
  // These open before a letter.
  String.raw`[\p{Pi}"'\u0060]${beforeSpaceOrPunctuation}`,
  // A reference: [3].
  String.raw`\s?\[\p{Nd}{1,3}\]`,
  // A raised reference, which the page shows smaller: … the last decade.11 12 Others …
  String.raw`(?<=\p{Ll}{4}[.!?][”"»]?)\p{Nd}{1,3}(?:[,–]\p{Nd}{1,3}|\s\p{Nd}{1,2})*(?=\s["“]?\p{Lu})`,
  // A face, in one character or several.
  String.raw`\s?(?:[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}❤♥]\uFE0F?|[:;]-?[)(DP](?=\s|$))`,
].join('|');
/** French sets « » off with blanks. */
const spacedQuote = String.raw`\s[»”]${beforeSpaceOrPunctuation}`;
const terminalPattern = new RegExp(
  `(${run}(?:${spacedMark})*)((?:${closers})*(?:${spacedQuote})?)(\\s*)`,
  'uy',
);

/**
 * Returns the terminals of a text in order. `extraMarks` are those of `sometimesTerminal` that end sentences in the
 * language of the text. A line break ends a sentence too, but only evaluation data has any: the extension makes one line
 * of each paragraph before it splits it.
 */
export function findTerminals(text: string, extraMarks: string): Terminal[] {
  const terminals: Terminal[] = [];
  let openBracket = -1;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === 0) continue;
    if (kind === openerKind) openBracket = at;
    if (kind === closerKind) openBracket = -1;
    if (!startsTerminal(kind, text, at, extraMarks)) continue;
    const terminal = terminalAt(text, at, openBracket);
    terminals.push(terminal);
    if (terminal.closers !== '') openBracket = -1;
    at = terminal.end - 1;
  }
  return terminals;
}

function startsTerminal(kind: number, text: string, at: number, extraMarks: string): boolean {
  if (kind === sometimesKind) return extraMarks.includes(text[at]!);
  if (kind === lineBreakKind) return !isWrapped(text, at);
  return kind === terminalKind;
}

/** A line break after a blank only wraps the line, as in format=flowed mail (RFC 3676). */
const isWrapped = (text: string, at: number): boolean => text[at - 1] === ' ' && text[at + 1] !== '\n';

function terminalAt(text: string, start: number, openBracket: number): Terminal {
  if (text[start] === '\n') return { start, mark: '', closers: '', gap: '\n', end: start + 1, openBracket };
  terminalPattern.lastIndex = start;
  const [whole, mark, closers, gap] = terminalPattern.exec(text)!;
  return { start, mark: mark!, closers: closers!, gap: gap!, end: start + whole.length, openBracket };
}
