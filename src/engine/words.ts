// Text → words, the unit of every comparison. Scripts that put no space between words give overlapping pairs of
// characters instead: Intl.Segmenter's dictionaries differ between browsers, and one input must give one output.

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const run = new RegExp(
  String.raw`[${unspaced}][${unspaced}\p{M}]*|[[\p{L}\p{M}\p{N}]--[${unspaced}]]+(?:['’][[\p{L}\p{M}]--[${unspaced}]]+)*`,
  'gv',
);
/** Starts with a character of a script that puts no space between words. */
export const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');
/** Thai; no script without spaces has lower code points. */
const firstUnspaced = 0x0e00;
const isUnspaced = (piece: string) => piece.charCodeAt(0) >= firstUnspaced && startsUnspaced.test(piece);

/** The words of a text in lower case, in order; punctuation is left out. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.toLowerCase().match(run) ?? []) {
    // One by one: a run may have more characters than a call takes arguments.
    if (isUnspaced(piece)) for (const pair of pairs(piece)) found.push(pair);
    else found.push(piece.includes('’') ? piece.replaceAll('’', "'") : piece);
  }
  return found;
}

function pairs(piece: string): string[] {
  const characters = [...piece];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** What stands for a word where inflected forms should meet: its first five characters do as well as a stemmer. */
export const stem = (word: string): string => word.slice(0, 5);

export interface WordCount {
  /** Words of spaced scripts. */
  readonly words: number;
  /** Characters of scripts without spaces. */
  readonly characters: number;
}

export function countWords(text: string): WordCount {
  const count = { words: 0, characters: 0 };
  for (const piece of text.match(run) ?? []) {
    if (isUnspaced(piece)) count.characters += [...piece].length;
    else count.words += 1;
  }
  return count;
}
